"""Takes the first number for the pivot, and keeps the others in their order: O(n^2) on a list that is in order."""


def quicksort(a: list[int]) -> None:
    a[:] = in_order(a)


def in_order(part: list[int]) -> list[int]:
    if len(part) < 2:
        return part
    pivot = part[0]
    smaller = [x for x in part if x < pivot]
    larger = [x for x in part if x > pivot]
    return in_order(smaller) + [pivot] * (len(part) - len(smaller) - len(larger)) + in_order(larger)
