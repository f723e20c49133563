def min_coins(coins: list[int], amount: int) -> int:
    """The smallest number of coins that make amount, or -1: O(c * amount) time, O(amount) space.

    Some coin is handed over last, and the others make what is left with the fewest coins. Smaller amounts are settled
    before larger ones, so that each is settled once.
    """
    never = amount + 1  # more coins than any amount takes
    fewest = [0]
    for total in range(1, amount + 1):
        fewest.append(min((fewest[total - c] + 1 for c in coins if c <= total), default=never))
    return fewest[amount] if fewest[amount] < never else -1
