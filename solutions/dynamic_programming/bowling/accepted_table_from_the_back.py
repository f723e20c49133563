"""best[i] is for the pins from i on."""


def bowling(v: list[int]) -> int:
    n = len(v)
    best = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        best[i] = max(best[i + 1], v[i] + best[i + 1])
        if i + 1 < n:
            best[i] = max(best[i], v[i] * v[i + 1] + best[i + 2])
    return best[0]
