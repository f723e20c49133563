"""Fills the table downwards, as for things that exist only once."""


def min_coins(coins: list[int], amount: int) -> int:
    fewest = [0] + [amount + 1] * amount
    for c in coins:
        for total in range(amount, c - 1, -1):
            fewest[total] = min(fewest[total], fewest[total - c] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1
