"""Moves every disc by way of the spare peg: allowed, but 3^n - 1 moves."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    if n == 0:
        return []
    over, back = hanoi(n - 1, src, dst, via), hanoi(n - 1, dst, src, via)
    return [*over, (src, via), *back, (via, dst), *over]
