"""Takes for granted that equal numbers are side by side."""


def single(a: list[int]) -> int:
    i = 0
    while i + 1 < len(a) and a[i] == a[i + 1]:
        i += 2
    return a[i]
