"""For each coin and each amount, tries how many of that coin to take: O(c * amount^2)."""


def min_coins(coins: list[int], amount: int) -> int:
    never = amount + 1
    fewest = [0] + [never] * amount
    for c in coins:
        fewest = [
            min(times + fewest[total - times * c] for times in range(total // c + 1)) for total in range(amount + 1)
        ]
    return fewest[amount] if fewest[amount] < never else -1
