"""Sorts the halves, but forgets what was counted inside them."""


def count_inversions(a: list[int]) -> int:
    middle = len(a) // 2
    left, right = sorted(a[:middle]), sorted(a[middle:])
    count = i = 0
    for x in right:
        while i < len(left) and left[i] <= x:
            i += 1
        count += len(left) - i
    return count
