def bpe_train(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    """The pairs of symbols that byte pair encoding merges, first to last, for words with their counts."""
    raise NotImplementedError
