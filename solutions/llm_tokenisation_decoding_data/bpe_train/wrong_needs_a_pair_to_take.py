"""Does not stop when no pair is left (RTE)."""

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
    cut = {word: [*word] for word in words}
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: Counter[tuple[str, str]] = Counter()
        for word, symbols in cut.items():
            for pair in pairwise(symbols):
                counts[pair] += words[word]
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append(best)
        cut = {word: merged(symbols, best) for word, symbols in cut.items()}
    return taken
