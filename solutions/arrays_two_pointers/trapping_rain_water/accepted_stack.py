"""A stack of falling bars: a higher one fills the hollow above those that it pops, layer by layer."""


def trapped(heights: list[int]) -> int:
    water = 0
    stack: list[int] = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] < height:
            bottom = heights[stack.pop()]
            if stack:
                water += (min(heights[stack[-1]], height) - bottom) * (i - stack[-1] - 1)
        stack.append(i)
    return water
