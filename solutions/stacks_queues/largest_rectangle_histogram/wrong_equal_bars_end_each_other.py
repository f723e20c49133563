"""A rectangle ends before the next bar that is not higher, on both sides: equal bars are kept apart."""


def largest_rectangle(heights: list[int]) -> int:
    n = len(heights)
    left, right = [-1] * n, [n] * n
    stack: list[int] = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] >= height:
            right[stack.pop()] = i
        stack.append(i)
    stack = []
    for i in range(n - 1, -1, -1):
        while stack and heights[stack[-1]] >= heights[i]:
            left[stack.pop()] = i
        stack.append(i)
    return max((heights[i] * (right[i] - left[i] - 1) for i in range(n)), default=0)
