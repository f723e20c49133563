def matches(s: str, p: str) -> bool:
    """Whether the pattern p, of letters, "." and "*", matches all of s."""
    raise NotImplementedError
