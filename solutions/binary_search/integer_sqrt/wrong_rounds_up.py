"""Gives the first number whose square is not below n."""


def isqrt(n: int) -> int:
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        if middle * middle < n:
            low = middle + 1
        else:
            high = middle
    return low
