"""For each element, counts the smaller ones behind it: O(n^2), however short it is to write."""


def count_inversions(a: list[int]) -> int:
    return sum(len([y for y in a[i + 1 :] if y < x]) for i, x in enumerate(a))
