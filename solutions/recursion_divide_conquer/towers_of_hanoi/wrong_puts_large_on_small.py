"""Brings the discs to the spare peg and from there to the target one by one, as if they could lie in any order."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    return [*[(src, via)] * (n - 1), *[(src, dst)] * min(n, 1), *[(via, dst)] * (n - 1)]
