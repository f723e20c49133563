def huffman(freq: dict[str, int]) -> dict[str, str]:
    """For each character its code of 0 and 1, none the beginning of another, such that the text becomes shortest."""
    raise NotImplementedError
