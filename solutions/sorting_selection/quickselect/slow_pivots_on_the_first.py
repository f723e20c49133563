"""Takes the first item for the pivot: O(n^2) on a list that is in order."""


def kth_smallest(items: list[int], k: int) -> int:
    while True:
        pivot = items[0]
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if x > pivot]
        equal = len(items) - len(smaller) - len(larger)
        if k < len(smaller):
            items = smaller
        elif k < len(smaller) + equal:
            return pivot
        else:
            items, k = larger, k - len(smaller) - equal
