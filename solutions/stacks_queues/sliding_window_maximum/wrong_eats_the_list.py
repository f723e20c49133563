"""Takes the values out of the list it was given."""


def window_max(a: list[int], k: int) -> list[int]:
    maxima = []
    while len(a) >= k:
        maxima.append(max(a[:k]))
        a.pop(0)
    return maxima
