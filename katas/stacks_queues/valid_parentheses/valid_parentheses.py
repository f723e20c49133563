def is_balanced(s: str) -> bool:
    """Whether the brackets in s are balanced."""
    raise NotImplementedError
