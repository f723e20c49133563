"""Right, but fills the hollows in the caller's list."""


def trapped(heights: list[int]) -> int:
    before = sum(heights)
    levels = heights.copy()
    for i in range(1, len(levels)):
        levels[i] = max(levels[i], levels[i - 1])
    highest = 0
    for i in range(len(heights) - 1, -1, -1):
        highest = max(highest, heights[i])
        heights[i] = min(highest, levels[i])
    return sum(heights) - before
