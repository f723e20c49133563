"""Gives out 0, 1, 00, 01, 10 and so on by falling frequency: short, but the codes cannot be told apart."""


def huffman(freq: dict[str, int]) -> dict[str, str]:
    order = sorted(freq, key=freq.__getitem__, reverse=True)
    return {character: format(i, "b")[1:] for i, character in enumerate(order, 2)}
