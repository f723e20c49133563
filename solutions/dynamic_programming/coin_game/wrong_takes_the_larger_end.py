"""Both players take the larger end, each time."""


def best_margin(v: list[int]) -> int:
    margin, sign = 0, 1
    i, j = 0, len(v) - 1
    while i <= j:
        if v[i] >= v[j]:
            margin += sign * v[i]
            i += 1
        else:
            margin += sign * v[j]
            j -= 1
        sign = -sign
    return margin
