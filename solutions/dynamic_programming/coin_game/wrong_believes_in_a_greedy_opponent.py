"""Plays well against an opponent who always takes the larger end."""

from functools import cache


def best_margin(v: list[int]) -> int:
    @cache
    def margin(i: int, j: int) -> int:
        if i > j:
            return 0
        return max(v[i] + reply(i + 1, j), v[j] + reply(i, j - 1))

    def reply(i: int, j: int) -> int:
        if i > j:
            return 0
        return margin(i + 1, j) - v[i] if v[i] >= v[j] else margin(i, j - 1) - v[j]

    return margin(0, len(v) - 1)
