"""Counts the exchanges of an insertion sort, which are the inversions: as many steps as the answer is large."""


def count_inversions(a: list[int]) -> int:
    count = 0
    for i in range(1, len(a)):
        while i > 0 and a[i - 1] > a[i]:
            a[i - 1], a[i] = a[i], a[i - 1]
            i -= 1
            count += 1
    return count
