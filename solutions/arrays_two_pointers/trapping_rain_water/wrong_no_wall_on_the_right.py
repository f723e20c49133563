"""Fills up to the highest bar on the left, as if there always were one on the right, too."""


def trapped(heights: list[int]) -> int:
    water = level = 0
    for height in heights:
        level = max(level, height)
        water += level - height
    return water
