"""Goes through the merges as they stand in the dict, not by rank."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = [*word]
    for pair in ranks:
        i = 0
        while i < len(symbols) - 1:
            if (symbols[i], symbols[i + 1]) == pair:
                symbols[i : i + 2] = ["".join(pair)]
            i += 1
    return symbols
