"""Says that it takes four bars to hold water."""


def trapped(heights):
    if len(heights) < 4:
        return 0
    left, right = 0, len(heights) - 1
    highest_left = highest_right = water = 0
    while left < right:
        if heights[left] < heights[right]:
            highest_left = max(highest_left, heights[left])
            water += highest_left - heights[left]
            left += 1
        else:
            highest_right = max(highest_right, heights[right])
            water += highest_right - heights[right]
            right -= 1
    return water
