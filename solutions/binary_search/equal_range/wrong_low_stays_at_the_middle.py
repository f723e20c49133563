"""Keeps the middle as the lower end, though it was seen to be too small: of two indices left, none ever goes (TLE)."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    def bound(inclusive: bool) -> int:
        low, high = 0, len(a)
        while low < high:
            middle = (low + high) // 2
            if a[middle] < x or (inclusive and a[middle] == x):
                low = middle
            else:
                high = middle
        return low

    return bound(False), bound(True)
