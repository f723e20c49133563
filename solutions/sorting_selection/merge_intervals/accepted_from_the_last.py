"""Sorts by end and goes from the last to the first with a stack, which holds the result the wrong way round."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    stack: list[list[int]] = []
    for start, end in sorted(intervals, key=lambda interval: interval[1], reverse=True):
        while stack and stack[-1][0] <= end:
            last = stack.pop()
            start, end = min(start, last[0]), last[1]
        stack.append([start, end])
    return stack[::-1]
