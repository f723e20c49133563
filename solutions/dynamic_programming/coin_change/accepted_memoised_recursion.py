"""From the top: a recursion that remembers its answers."""

from functools import cache


def min_coins(coins: list[int], amount: int) -> int:
    @cache
    def fewest(total: int) -> int | None:
        if total == 0:
            return 0
        answers = [answer for c in coins if c <= total and (answer := fewest(total - c)) is not None]
        return min(answers) + 1 if answers else None

    answer = fewest(amount)
    return -1 if answer is None else answer
