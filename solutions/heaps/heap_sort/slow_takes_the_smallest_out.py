"""Takes the smallest out of the list again and again, at the speed of C: O(n^2)."""


def heap_sort(a: list[int]) -> None:
    ordered = []
    while a:
        smallest = min(a)
        a.remove(smallest)
        ordered.append(smallest)
    a += ordered
