"""Merges the leftmost place of the pair of lowest rank, and looks again."""

from itertools import pairwise


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = list(word)
    while True:
        due = [(ranks[p], i) for i, p in enumerate(pairwise(symbols)) if p in ranks]
        if not due:
            return symbols
        _, i = min(due)
        symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
