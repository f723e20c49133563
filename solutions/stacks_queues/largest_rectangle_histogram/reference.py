def largest_rectangle(heights: list[int]) -> int:
    """The area of the largest rectangle in a histogram: O(n) time and space.

    The largest rectangle is as high as one of its bars, and ends on both sides before a lower one. A stack holds the
    bars that no lower one has ended yet; their heights rise. A bar that is not higher ends those on top. What lies
    between a popped bar and the one below it on the stack is at least as high, so the rectangle begins behind that one.
    """
    largest = 0
    stack: list[int] = []
    for i, height in enumerate([*heights, 0]):  # the last one ends all bars that are left
        while stack and heights[stack[-1]] >= height:
            popped = heights[stack.pop()]
            begin = stack[-1] + 1 if stack else 0
            largest = max(largest, popped * (i - begin))
        stack.append(i)
    return largest
