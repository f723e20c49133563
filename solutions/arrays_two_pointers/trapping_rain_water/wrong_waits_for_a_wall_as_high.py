"""Fills only between a wall and the next one that is as high: on the way down there is none."""


def trapped(heights: list[int]) -> int:
    water = hollow = wall = 0
    for height in heights:
        if height >= wall:
            water += hollow
            hollow, wall = 0, height
        else:
            hollow += wall - height
    return water
