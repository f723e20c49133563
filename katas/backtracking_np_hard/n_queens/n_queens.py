def queens(n: int) -> int:
    """In how many ways n queens can stand on an n by n board so that none attacks another."""
    raise NotImplementedError
