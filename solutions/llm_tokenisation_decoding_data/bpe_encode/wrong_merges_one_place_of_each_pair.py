"""Tries every merge once, in order, and merges only the first place of each."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = [*word]
    for pair in sorted(ranks, key=ranks.__getitem__):
        for i in range(len(symbols) - 1):
            if (symbols[i], symbols[i + 1]) == pair:
                symbols[i : i + 2] = ["".join(pair)]
                break
    return symbols
