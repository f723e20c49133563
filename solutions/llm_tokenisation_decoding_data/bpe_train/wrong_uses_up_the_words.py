"""Replaces the words by their symbols, in the dict that it was given."""

from collections import Counter


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    for word in [*words]:
        words[tuple(word)] = words.pop(word)
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: Counter[tuple[str, str]] = Counter()
        for symbols, count in words.items():
            for i in range(len(symbols) - 1):
                counts[symbols[i], symbols[i + 1]] += count
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append(best)
        for word in [*words]:
            symbols, i = [*word], 0
            while i < len(symbols) - 1:
                if (symbols[i], symbols[i + 1]) == best:
                    symbols[i : i + 2] = ["".join(best)]
                i += 1
            words[tuple(symbols)] = words.pop(word)
    return taken
