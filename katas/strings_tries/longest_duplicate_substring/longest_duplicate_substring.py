def longest_repeat(s: str) -> str:
    """A longest string that stands in s at two places at least; they may overlap."""
    raise NotImplementedError
