"""Reads the bars at both ends before it knows that there are any (RTE)."""


def trapped(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    from_left, from_right = heights[left], heights[right]
    water = 0
    while left < right:
        if from_left < from_right:
            left += 1
            from_left = max(from_left, heights[left])
            water += from_left - heights[left]
        else:
            right -= 1
            from_right = max(from_right, heights[right])
            water += from_right - heights[right]
    return water
