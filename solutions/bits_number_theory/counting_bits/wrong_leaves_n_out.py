"""Stops before n."""


def popcounts(n: int) -> list[int]:
    ones = [0] * max(1, n)
    for i in range(1, n):
        ones[i] = ones[i >> 1] + (i & 1)
    return ones
