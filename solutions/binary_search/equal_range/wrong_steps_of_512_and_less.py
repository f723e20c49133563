"""Goes ahead in steps of 512, 256, ..., 1: no index beyond 1023 can be reached."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    low = high = 0
    for step in (512, 256, 128, 64, 32, 16, 8, 4, 2, 1):
        if low + step <= len(a) and a[low + step - 1] < x:
            low += step
        if high + step <= len(a) and a[high + step - 1] <= x:
            high += step
    return low, high
