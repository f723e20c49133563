"""Begins where no pile would end in the middle of an hour, and tries one speed after the other from there."""


def min_speed(piles: list[int], hours: int) -> int:
    speed = -(-sum(piles) // hours)
    while sum(-(-pile // speed) for pile in piles) > hours:
        speed += 1
    return speed
