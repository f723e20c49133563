"""Goes through all merges in order, whether the word has them or not: O(M L)."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = [*word]
    for pair in sorted(ranks, key=ranks.__getitem__):
        i = 0
        while i < len(symbols) - 1:
            if (symbols[i], symbols[i + 1]) == pair:
                symbols[i : i + 2] = ["".join(pair)]
            i += 1
    return symbols
