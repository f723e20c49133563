"""A majority fills the middle of the sorted list, wherever it begins."""

from bisect import bisect_left, bisect_right


def majority(a: list[int]) -> int | None:
    if not a:
        return None
    in_order = sorted(a)
    middle = in_order[len(a) // 2]
    votes = bisect_right(in_order, middle) - bisect_left(in_order, middle)
    return middle if votes > len(a) / 2 else None
