"""Builds the largest speed that is not enough, from its highest bit down."""


def min_speed(piles: list[int], hours: int) -> int:
    too_slow = 0
    for bit in range(max(piles).bit_length(), -1, -1):
        speed = too_slow + (1 << bit)
        needed = 0
        for pile in piles:
            needed += pile // speed
            if pile % speed != 0:
                needed += 1
        if needed > hours:
            too_slow = speed
    return too_slow + 1
