"""Takes n // 2 for a number beyond the root, which it is only from n = 6 on."""


def isqrt(n: int) -> int:
    low, high = 0, n // 2
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle
    return low
