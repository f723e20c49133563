def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    """The fewest moves (from, to) that bring n discs from src to dst."""
    raise NotImplementedError
