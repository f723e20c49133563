"""Splits at the lowest bar, which is found by looking at all: O(n^2) where that is at an end."""


def largest_rectangle(heights: list[int]) -> int:
    best = 0
    parts = [(0, len(heights))]
    while parts:
        begin, end = parts.pop()
        if begin < end:
            lowest = min(heights[begin:end])
            at = heights.index(lowest, begin, end)
            best = max(best, lowest * (end - begin))
            parts += [(begin, at), (at + 1, end)]
    return best
