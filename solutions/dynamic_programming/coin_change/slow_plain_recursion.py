"""The recursion without a memory: exponential."""


def min_coins(coins: list[int], amount: int) -> int:
    def fewest(left: int) -> float:
        if left == 0:
            return 0
        return min((fewest(left - c) + 1 for c in coins if c <= left), default=float("inf"))

    answer = fewest(amount)
    return -1 if answer == float("inf") else int(answer)
