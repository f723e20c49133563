"""Counts what a merge would merge: three equal symbols in a row count as one pair."""

from collections import Counter


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    cut = {word: [*word] for word in words}
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: Counter[tuple[str, str]] = Counter()
        for word, symbols in cut.items():
            last = None
            for i in range(len(symbols) - 1):
                pair = symbols[i], symbols[i + 1]
                last = None if pair == last else pair
                if last:
                    counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append(best)
        for word, symbols in cut.items():
            i = 0
            while i < len(symbols) - 1:
                if (symbols[i], symbols[i + 1]) == best:
                    symbols[i : i + 2] = ["".join(best)]
                i += 1
    return taken
