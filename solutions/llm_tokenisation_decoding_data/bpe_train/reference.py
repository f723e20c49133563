from collections import Counter
from itertools import pairwise


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    """The merges of byte pair encoding (Gage 1994, Sennrich 2016): O(merges * symbols of distinct words).

    A word is cut the same way wherever it occurs, so each distinct word is kept once and weighs as much as its count.
    """
    cut = {word: [*word] for word in words}
    taken: list[tuple[str, str]] = []
    while len(taken) < merges:
        counts = Counter[tuple[str, str]]()
        for word, symbols in cut.items():
            for pair in pairwise(symbols):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append(best)
        cut = {word: _merged(symbols, best) for word, symbols in cut.items()}
    return taken


def _merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """The symbols, with those two made one wherever they stand side by side, from left to right."""
    result: list[str] = []
    i = 0
    while i < len(symbols):
        if (*symbols[i : i + 2],) == pair:
            result.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            result.append(symbols[i])
            i += 1
    return result
