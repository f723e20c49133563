"""Keeps the margins in the list it was given."""


def best_margin(v: list[int]) -> int:
    coins = v.copy()
    for more in range(1, len(v)):
        for i in range(len(v) - more):
            v[i] = max(coins[i] - v[i + 1], coins[i + more] - v[i])
    return v[0]
