def isqrt(n: int) -> int:
    """The largest r with r * r <= n: O(log n) steps, O(1) space.

    The root is at least low, and less than high. A power of two above it is a good start: n has b bits, so its root
    has at most b / 2, rounded up.
    """
    low, high = 0, 1 << (n.bit_length() + 1) // 2
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle
    return low
