"""The bounds that come to mind first, and an early end on a perfect square."""


def isqrt(n: int) -> int:
    left, right = 0, n
    while left <= right:
        middle = (left + right) // 2
        if middle * middle == n:
            return middle
        if middle * middle < n:
            left = middle + 1
        else:
            right = middle - 1
    return right
