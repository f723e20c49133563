def parentheses(n: int) -> list[str]:
    """All balanced strings of n pairs of parentheses."""
    raise NotImplementedError
