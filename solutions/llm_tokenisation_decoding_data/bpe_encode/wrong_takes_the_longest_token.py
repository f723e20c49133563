"""Cuts off the longest token that some merge makes, again and again."""


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    tokens = {a + b for a, b in ranks}
    symbols = []
    while word:
        length = next((k for k in range(len(word), 1, -1) if word[:k] in tokens), 1)
        symbols.append(word[:length])
        word = word[length:]
    return symbols
