"""Tries the larger coins first and goes back at a dead end, but is content with the first way that works."""


def min_coins(coins: list[int], amount: int) -> int:
    largest_first = sorted(coins, reverse=True)

    def pay(i: int, left: int) -> int:
        if left == 0:
            return 0
        if i == len(largest_first):
            return -1
        for times in range(left // largest_first[i], -1, -1):
            rest = pay(i + 1, left - times * largest_first[i])
            if rest >= 0:
                return times + rest
        return -1

    return pay(0, amount)
