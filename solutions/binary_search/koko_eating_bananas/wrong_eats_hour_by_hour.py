"""Bisects, but checks a speed by eating hour by hour: as many steps as there are hours. (TLE)"""


def min_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        middle = (low + high) // 2
        needed = 0
        for pile in piles:
            while pile > 0 and needed <= hours:
                pile -= middle
                needed += 1
        if needed <= hours:
            high = middle
        else:
            low = middle + 1
    return low
