def isqrt(n: int) -> int:
    """The largest r with r * r <= n."""
    raise NotImplementedError
