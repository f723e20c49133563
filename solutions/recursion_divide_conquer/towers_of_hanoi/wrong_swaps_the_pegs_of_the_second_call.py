"""Brings the smaller discs from the spare peg back to the beginning."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    if n == 0:
        return []
    return [*hanoi(n - 1, src, via, dst), (src, dst), *hanoi(n - 1, via, src, dst)]
