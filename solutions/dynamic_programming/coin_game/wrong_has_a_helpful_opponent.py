"""Takes the largest margin after the reply as well, as if the other player played for the first one."""

from functools import cache


def best_margin(v: list[int]) -> int:
    @cache
    def margin(i: int, j: int) -> int:
        if i > j:
            return 0
        if i == j:
            return v[i]
        return max(
            v[i] - v[i + 1] + margin(i + 2, j),
            v[i] - v[j] + margin(i + 1, j - 1),
            v[j] - v[j - 1] + margin(i, j - 2),
        )

    return margin(0, len(v) - 1)
