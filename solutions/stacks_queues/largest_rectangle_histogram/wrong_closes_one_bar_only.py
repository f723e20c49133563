"""Has `if` for `while`: a low bar ends only the last of those before it."""


def largest_rectangle(heights: list[int]) -> int:
    best = 0
    stack: list[tuple[int, int]] = []
    for i, height in enumerate(heights):
        start = i
        if stack and stack[-1][1] > height:
            start, higher = stack.pop()
            best = max(best, higher * (i - start))
        stack.append((start, height))
    for start, height in stack:
        best = max(best, height * (len(heights) - start))
    return best
