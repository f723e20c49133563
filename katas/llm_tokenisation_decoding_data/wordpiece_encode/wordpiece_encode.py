def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    """The longest pieces of the vocabulary from left to right, or ["[UNK]"]."""
    raise NotImplementedError
