"""Looks for each place by halving, which takes its log n comparisons in an ordered list, too."""

from bisect import insort


def insertion_sort(a: list[int]) -> None:
    for i in range(len(a)):
        x = a.pop(i)
        insort(a, x, hi=i)
