"""Takes each number to its place past all that are larger: O(n^2)."""


def radix_sort(a: list[int]) -> list[int]:
    ordered: list[int] = []
    for x in a:
        i = len(ordered)
        while i and ordered[i - 1] > x:
            i -= 1
        ordered.insert(i, x)
    return ordered
