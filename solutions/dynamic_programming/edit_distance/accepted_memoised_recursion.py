"""The definition from the end of both strings, with answers remembered."""


def edit_distance(a: str, b: str) -> int:
    known: dict[tuple[int, int], int] = {}

    def d(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return i + j
        if (i, j) not in known:
            if a[i - 1] == b[j - 1]:
                known[i, j] = d(i - 1, j - 1)
            else:
                known[i, j] = 1 + min(d(i - 1, j - 1), d(i - 1, j), d(i, j - 1))
        return known[i, j]

    return d(len(a), len(b))
