"""Takes its arguments in the order src, via, dst."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    if n == 0:
        return []
    return [*hanoi(n - 1, src, via, dst), (src, via), *hanoi(n - 1, dst, via, src)]
