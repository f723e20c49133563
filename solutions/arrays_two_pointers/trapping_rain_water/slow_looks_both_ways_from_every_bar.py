"""Looks for the highest bar on both sides of every bar: O(n^2)."""


def trapped(heights: list[int]) -> int:
    return sum(min(max(heights[: i + 1]), max(heights[i:])) - height for i, height in enumerate(heights))
