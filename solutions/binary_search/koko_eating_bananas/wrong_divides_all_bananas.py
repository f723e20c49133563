"""Goes on with the next pile in the same hour: all bananas divided by the hours."""


def min_speed(piles: list[int], hours: int) -> int:
    return -(-sum(piles) // hours)
