"""Keeps every occurrence of every word, and cuts each on its own."""

from collections import Counter
from itertools import pairwise


def merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    result: list[str] = []
    i = 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            result.append("".join(pair))
            i += 2
        else:
            result.append(symbols[i])
            i += 1
    return result


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    cut = [[*word] for word, count in words.items() for _ in range(count)]
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: Counter[tuple[str, str]] = Counter()
        for symbols in cut:
            for pair in pairwise(symbols):
                counts[pair] += 1
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append(best)
        cut = [merged(symbols, best) for symbols in cut]
    return taken
