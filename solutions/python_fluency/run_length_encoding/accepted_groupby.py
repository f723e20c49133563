"""The standard library finds the runs."""

from itertools import groupby


def rle_encode(s: str) -> list[tuple[str, int]]:
    return [(character, sum(1 for _ in run)) for character, run in groupby(s)]
