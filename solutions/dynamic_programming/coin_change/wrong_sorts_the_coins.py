"""Sorts the list that it was given."""


def min_coins(coins: list[int], amount: int) -> int:
    coins.sort()
    fewest = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for c in coins:
            if c > total:
                break
            fewest[total] = min(fewest[total], fewest[total - c] + 1)
    return fewest[amount] if fewest[amount] <= amount else -1
