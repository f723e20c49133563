"""Greedy: hands over the largest coin that fits, as often as it fits."""


def min_coins(coins: list[int], amount: int) -> int:
    count = 0
    for c in sorted(coins, reverse=True):
        count += amount // c
        amount %= c
    return -1 if amount else count
