"""Counts each character in the whole string, and merges the runs that come back."""

from collections import Counter


def rle_encode(s: str) -> list[tuple[str, int]]:
    return [*Counter(s).items()]
