"""Two pointers, but moves the one whose highest bar is higher: the lower side was not decided yet."""


def trapped(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    from_left = from_right = water = 0
    while left <= right:
        from_left = max(from_left, heights[left])
        from_right = max(from_right, heights[right])
        if from_left > from_right:
            water += from_left - heights[left]
            left += 1
        else:
            water += from_right - heights[right]
            right -= 1
    return water
