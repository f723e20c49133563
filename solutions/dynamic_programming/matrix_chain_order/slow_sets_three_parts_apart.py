"""Splits each product in three, the middle one perhaps empty, where two parts would do: O(n^4)."""

from functools import cache


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    @cache
    def best(i: int, j: int) -> tuple[int, tuple[int, int]]:
        if j == i + 1:
            return 0, (i, i)
        ways = []
        for k in range(i + 1, j):
            for m in range(k, j):
                cost = best(i, k)[0] + best(m, j)[0] + dims[i] * dims[m] * dims[j]
                if m > k:
                    cost += best(k, m)[0] + dims[i] * dims[k] * dims[m]
                ways.append((cost, (k, m)))
        return min(ways)

    def plan(i: int, j: int) -> str:
        if j == i + 1:
            return f"A{j}"
        k, m = best(i, j)[1]
        left = plan(i, k) if m == k else f"({plan(i, k)}{plan(k, m)})"
        return f"({left}{plan(m, j)})"

    last = len(dims) - 1
    return best(0, last)[0], plan(0, last)
