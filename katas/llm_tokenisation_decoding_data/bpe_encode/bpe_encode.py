def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    """The symbols that a word is merged into, the pair of lowest rank first."""
    raise NotImplementedError
