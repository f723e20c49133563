"""Only where the next bar is lower goes back through all before: O(n^2) where many are."""


def largest_rectangle(heights: list[int]) -> int:
    best, n = 0, len(heights)
    for i in range(n):
        if i + 1 == n or heights[i + 1] < heights[i]:
            lowest = heights[i]
            for j in range(i, -1, -1):
                lowest = min(lowest, heights[j])
                best = max(best, lowest * (i - j + 1))
    return best
