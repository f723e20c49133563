"""Merges the first pair that is in the table, whatever its rank."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = [*word]
    i = 0
    while i < len(symbols) - 1:
        if (symbols[i], symbols[i + 1]) in ranks:
            symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
            i = 0
        else:
            i += 1
    return symbols
