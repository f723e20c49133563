def min_coins(coins: list[int], amount: int) -> int:
    """The smallest number of coins that make amount; -1 if none do."""
    raise NotImplementedError
