"""Remembers the maximum and looks at the whole window again only when that leaves: O(n k) on a descent."""


def window_max(a: list[int], k: int) -> list[int]:
    maximum = max(a[:k])
    maxima = [maximum]
    for i in range(k, len(a)):
        if a[i] >= maximum:
            maximum = a[i]
        elif a[i - k] == maximum:
            maximum = max(a[i - k + 1 : i + 1])
        maxima.append(maximum)
    return maxima
