"""Takes half of the votes for a majority."""

from collections import Counter


def majority(a: list[int]) -> int | None:
    return next((x for x, votes in Counter(a).items() if 2 * votes >= len(a)), None)
