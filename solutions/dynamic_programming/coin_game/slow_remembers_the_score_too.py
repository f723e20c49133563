"""Remembers answers by the score so far as well, which is hardly ever the same again: exponential."""

from functools import cache


def best_margin(v: list[int]) -> int:
    @cache
    def ahead(i: int, j: int, mine: int, theirs: int) -> int:
        """How far ahead the player is in the end whose turn it is."""
        if i > j:
            return mine - theirs
        return max(-ahead(i + 1, j, theirs, mine + v[i]), -ahead(i, j - 1, theirs, mine + v[j]))

    return ahead(0, len(v) - 1, 0, 0)
