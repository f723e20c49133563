"""Exchanges neighbours for as long as they are the wrong way round (gnome sort)."""


def insertion_sort(a: list[int]) -> list[int]:
    i = 1
    while i < len(a):
        if i == 0 or a[i - 1] <= a[i]:
            i += 1
        else:
            a[i - 1], a[i] = a[i], a[i - 1]
            i -= 1
    return a
