"""Ends at one disc, and takes none for one."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    if n <= 1:
        return [(src, dst)]
    return [*hanoi(n - 1, src, via, dst), (src, dst), *hanoi(n - 1, via, dst, src)]
