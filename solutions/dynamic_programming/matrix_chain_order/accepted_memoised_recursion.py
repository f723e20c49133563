"""From the top, cost and plan together, with answers remembered; no parentheses around the whole plan."""

from functools import cache


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    @cache
    def best(i: int, j: int) -> tuple[int, int]:
        """(cost, where to split) for the product of sizes i to j"""
        if j == i + 1:
            return 0, i
        least, at = float("inf"), 0
        for k in range(i + 1, j):
            cost = best(i, k)[0] + best(k, j)[0] + dims[i] * dims[k] * dims[j]
            if cost < least:
                least, at = cost, k
        return least, at

    def plan(i: int, j: int) -> str:
        k = best(i, j)[1]
        return f"A{j}" if j == i + 1 else f"({plan(i, k)} {plan(k, j)})"

    last = len(dims) - 1
    text = plan(0, last)
    return best(0, last)[0], text[1:-1] if last > 1 else text
