"""Numbers the characters in binary, with as many digits as the last number needs."""


def huffman(freq: dict[str, int]) -> dict[str, str]:
    width = max(1, (len(freq) - 1).bit_length())
    return {character: format(i, f"0{width}b") for i, character in enumerate(freq)}
