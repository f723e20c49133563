def mod_inverse(a: int, m: int) -> int | None:
    """The x from 0 to m - 1 with a * x % m == 1 (0 if m is 1); None if there is none."""
    raise NotImplementedError
