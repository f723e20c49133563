"""The highest bar up to every place, from the left and from the right, in two lists."""

from itertools import accumulate


def trapped(heights: list[int]) -> int:
    from_left = list(accumulate(heights, max))
    from_right = list(accumulate(reversed(heights), max))[::-1]
    return sum(min(a, b) - h for a, b, h in zip(from_left, from_right, heights, strict=True))
