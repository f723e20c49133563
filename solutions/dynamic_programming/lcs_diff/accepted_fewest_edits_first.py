"""Myers 1986: with one change more at a time, how far can one get on each diagonal? Equal lines cost nothing."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    farthest = {1: 0}
    trail: list[dict[int, int]] = []
    for changes in range(len(a) + len(b) + 1):
        trail.append(farthest.copy())
        for k in range(-changes, changes + 1, 2):
            down = k == -changes or (k != changes and farthest[k - 1] < farthest[k + 1])
            i = farthest[k + 1] if down else farthest[k - 1] + 1
            while i < len(a) and i - k < len(b) and a[i] == b[i - k]:
                i += 1
            farthest[k] = i
            if i >= len(a) and i - k >= len(b):
                return _walk_back(a, b, trail)
    return []


def _walk_back(a: list[str], b: list[str], trail: list[dict[int, int]]) -> list[tuple[str, str]]:
    rows = []
    i, j = len(a), len(b)
    for changes, farthest in reversed([*enumerate(trail)]):
        k = i - j
        down = k == -changes or (k != changes and farthest[k - 1] < farthest[k + 1])
        came = farthest[k + 1] if down else farthest[k - 1]
        while i > came + (not down) and j > 0 and i > 0 and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            rows.append((" ", a[i]))
        if changes and down:
            j -= 1
            rows.append(("+", b[j]))
        elif changes:
            i -= 1
            rows.append(("-", a[i]))
    return rows[::-1]
