"""Searches from the bananas divided by the hours up to all of them, both ends included, and stops a check early."""


def min_speed(piles: list[int], hours: int) -> int:
    def enough(speed: int) -> bool:
        left = hours
        for pile in piles:
            whole, rest = divmod(pile, speed)
            left -= whole + (1 if rest else 0)
            if left < 0:
                return False
        return True

    low, high = (sum(piles) + hours - 1) // hours, sum(piles)
    while low <= high:
        middle = low + (high - low) // 2
        if enough(middle):
            high = middle - 1
        else:
            low = middle + 1
    return low
