"""Fills a bar up to the lower one of its two neighbours."""


def trapped(heights: list[int]) -> int:
    walls = zip(heights, heights[1:], heights[2:], strict=False)
    return sum(max(0, min(left, right) - height) for left, height, right in walls)
