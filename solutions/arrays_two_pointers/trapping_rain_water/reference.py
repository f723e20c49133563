def trapped(heights: list[int]) -> int:
    """How much water stays between the bars: O(n) time, O(1) space.

    Water stands as high above a bar as the lower one of the highest bars to both sides. Walking in from both ends, we
    know the highest bar from the left so far, and that from the right. On the side where that is lower, it is the
    lower one of the two for good, since the other side can only become higher.
    """
    left, right = 0, len(heights) - 1
    from_left = from_right = water = 0
    while left <= right:
        from_left = max(from_left, heights[left])
        from_right = max(from_right, heights[right])
        if from_left < from_right:
            water += from_left - heights[left]
            left += 1
        else:
            water += from_right - heights[right]
            right -= 1
    return water
