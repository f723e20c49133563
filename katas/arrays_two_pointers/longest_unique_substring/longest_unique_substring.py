def longest_unique(s: str) -> int:
    """The length of the longest substring in which no character comes twice."""
    raise NotImplementedError
