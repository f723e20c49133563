def can_segment(s: str, words: list[str]) -> bool:
    """Whether s can be cut into pieces each of which is one of the words."""
    raise NotImplementedError
