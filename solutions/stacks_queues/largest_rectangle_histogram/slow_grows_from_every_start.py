"""Grows a window from every start, with its lowest bar: O(n^2)."""


def largest_rectangle(heights: list[int]) -> int:
    best = 0
    for i, lowest in enumerate(heights):
        for j in range(i, len(heights)):
            lowest = min(lowest, heights[j])
            best = max(best, lowest * (j - i + 1))
    return best
