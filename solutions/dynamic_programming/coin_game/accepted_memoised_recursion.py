"""The definition over both ends, with answers remembered."""

from functools import cache


def best_margin(v: list[int]) -> int:
    @cache
    def margin(i: int, j: int) -> int:
        if i == j:
            return v[i]
        return max(v[i] - margin(i + 1, j), v[j] - margin(i, j - 1))

    return margin(0, len(v) - 1)
