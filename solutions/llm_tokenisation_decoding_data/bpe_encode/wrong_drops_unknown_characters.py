"""Leaves out characters that no merge knows."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    known = {symbol for pair in ranks for symbol in pair}
    symbols = [c for c in word if c in known]
    while True:
        due = [
            (ranks[symbols[i], symbols[i + 1]], i) for i in range(len(symbols) - 1) if (*symbols[i : i + 2],) in ranks
        ]
        if not due:
            return symbols
        _, i = min(due)
        symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
