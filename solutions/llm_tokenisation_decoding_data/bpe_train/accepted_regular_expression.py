"""Each word is its symbols with blanks between; a regular expression merges where both symbols are whole."""

import re


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    cut = {" ".join(word): count for word, count in words.items()}
    taken: list[tuple[str, str]] = []
    for _ in range(merges):
        counts: dict[tuple[str, str], int] = {}
        for text, count in cut.items():
            symbols = text.split()
            for i in range(len(symbols) - 1):
                pair = symbols[i], symbols[i + 1]
                counts[pair] = counts.get(pair, 0) + count
        if not counts:
            return taken
        pair = sorted(counts, key=lambda p: (-counts[p], p))[0]
        taken.append(pair)
        pattern = re.compile(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)")
        cut = {pattern.sub("".join(pair), text): count for text, count in cut.items()}
    return taken
