"""Amounts are places, coins are steps: the shortest way from 0, in waves."""


def min_coins(coins: list[int], amount: int) -> int:
    wave, seen, steps = [0], {0}, 0
    while wave:
        if amount in seen:
            return steps
        steps += 1
        following = []
        for total in wave:
            for c in coins:
                if total + c <= amount and total + c not in seen:
                    seen.add(total + c)
                    following.append(total + c)
        wave = following
    return -1
