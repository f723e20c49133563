"""Newton's iteration in whole numbers: from above it falls until it is at the root, and then no further."""


def isqrt(n: int) -> int:
    r = n
    while r * r > n:
        r = (r + n // r) // 2
    return r
