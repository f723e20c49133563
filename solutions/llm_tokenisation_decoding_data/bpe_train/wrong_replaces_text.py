"""Merges by replacing text, and so takes the end of one symbol, or the beginning of one, for a whole one."""

from collections import Counter


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    cut = {word: " ".join(word) for word in words}
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: Counter[tuple[str, str]] = Counter()
        for word, text in cut.items():
            symbols = text.split()
            for i in range(len(symbols) - 1):
                counts[symbols[i], symbols[i + 1]] += words[word]
        if not counts:
            break
        a, b = min(counts, key=lambda pair: (-counts[pair], pair))
        taken.append((a, b))
        cut = {word: text.replace(f"{a} {b}", a + b) for word, text in cut.items()}
    return taken
