"""Sorts once, and adds one character after the other to the same tree, which becomes a chain."""


def huffman(freq: dict[str, int]) -> dict[str, str]:
    order = sorted(freq, key=freq.__getitem__, reverse=True)
    code = {character: "1" * i + "0" for i, character in enumerate(order)}
    if len(order) > 1:
        code[order[-1]] = "1" * (len(order) - 1)
    return code
