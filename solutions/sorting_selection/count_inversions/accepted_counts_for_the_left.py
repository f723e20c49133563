"""Merges from the large ends: each element of the left half counts what is left of the right half and smaller."""


def count_inversions(a: list[int]) -> int:
    return sort_and_count(a)[0]


def sort_and_count(a: list[int]) -> tuple[int, list[int]]:
    if len(a) <= 1:
        return 0, a
    left_count, left = sort_and_count(a[: len(a) // 2])
    right_count, right = sort_and_count(a[len(a) // 2 :])
    count = left_count + right_count
    falling = []
    while left and right:
        if left[-1] > right[-1]:
            count += len(right)
            falling.append(left.pop())
        else:
            falling.append(right.pop())
    return count, left + right + falling[::-1]
