"""Finds a highest bar, and walks to it from either end."""


def trapped(heights: list[int]) -> int:
    if not heights:
        return 0
    top = heights.index(max(heights))
    water = 0
    for side in (heights[:top], heights[:top:-1]):
        level = 0
        for height in side:
            if height > level:
                level = height
            water += level - height
    return water
