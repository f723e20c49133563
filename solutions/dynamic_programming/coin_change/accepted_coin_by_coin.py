"""One coin after the other: each improves a table that began with no coins at all. Infinity where nothing fits."""

import math


def min_coins(coins: list[int], amount: int) -> int:
    fewest = [0.0] + [math.inf] * amount
    for c in coins:
        for total in range(c, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - c] + 1)
    return -1 if math.isinf(fewest[amount]) else int(fewest[amount])
