"""Walks from every bar to both sides until a lower one comes: O(n^2) on a hill."""


def largest_rectangle(heights: list[int]) -> int:
    best, n = 0, len(heights)
    for i, height in enumerate(heights):
        left = right = i
        while left > 0 and heights[left - 1] >= height:
            left -= 1
        while right + 1 < n and heights[right + 1] >= height:
            right += 1
        best = max(best, height * (right - left + 1))
    return best
