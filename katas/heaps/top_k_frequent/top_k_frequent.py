def top_k(items: list[str], k: int) -> list[str]:
    """The k most frequent items, the most frequent first, equally frequent ones in alphabetical order."""
    raise NotImplementedError
