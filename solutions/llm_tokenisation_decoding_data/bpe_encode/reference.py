from itertools import pairwise
from math import inf


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    """Byte pair encoding by merge rank: at most L rounds of O(L) time, whatever the number of merges.

    Each round looks up only the pairs that the word has, and merges at least two of its symbols.
    """
    symbols = [*word]
    while len(symbols) > 1:
        best = min(pairwise(symbols), key=lambda pair: ranks.get(pair, inf))
        if best not in ranks:
            break
        merged: list[str] = []
        i = 0
        while i < len(symbols):
            if (*symbols[i : i + 2],) == best:
                merged.append(symbols[i] + symbols[i + 1])
                i += 2
            else:
                merged.append(symbols[i])
                i += 1
        symbols = merged
    return symbols
