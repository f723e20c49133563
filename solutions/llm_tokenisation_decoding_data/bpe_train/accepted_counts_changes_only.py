"""Knows which words have which pair, and counts anew only the words that a merge changes."""

from collections import defaultdict


def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    cut = [list(word) for word in words]
    frequency = list(words.values())
    count: defaultdict[tuple[str, str], int] = defaultdict(int)
    where: defaultdict[tuple[str, str], set[int]] = defaultdict(set)

    def note(w: int, sign: int) -> None:
        for pair in zip(cut[w], cut[w][1:], strict=False):
            count[pair] += sign * frequency[w]
            if sign > 0:
                where[pair].add(w)
            else:
                where[pair].discard(w)

    for w in range(len(cut)):
        note(w, 1)
    taken = []
    for _ in range(merges):
        count_now, pair = max(((c, p) for p, c in count.items()), key=lambda x: x[0], default=(0, ("", "")))
        if count_now == 0:
            break
        pair = min(p for p, c in count.items() if c == count_now)
        taken.append(pair)
        for w in list(where[pair]):
            note(w, -1)
            symbols, i = cut[w], 0
            while i < len(symbols) - 1:
                if (symbols[i], symbols[i + 1]) == pair:
                    symbols[i : i + 2] = ["".join(pair)]
                i += 1
            note(w, 1)
    return taken
