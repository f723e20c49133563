"""-1 stands for impossible, and then wins every min()."""


def min_coins(coins: list[int], amount: int) -> int:
    fewest = [0] + [-1] * amount
    for total in range(1, amount + 1):
        answers = [fewest[total - c] for c in coins if c <= total]
        if answers:
            fewest[total] = min(answers) + 1
    return fewest[amount]
