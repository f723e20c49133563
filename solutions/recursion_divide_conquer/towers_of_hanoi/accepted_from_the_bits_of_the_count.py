"""Without recursion: the bits of a move's number say which pegs it is between, in a ring whose sense n decides."""


def hanoi(n: int, src: str, dst: str, via: str) -> list[list[str]]:
    ring = [src, via, dst] if n % 2 else [src, dst, via]
    return [[ring[(i & (i - 1)) % 3], ring[((i | (i - 1)) + 1) % 3]] for i in range(1, 2**n)]
