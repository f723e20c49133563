"""Remembers answers in a default argument, which is the same dict in the next call, for other coins."""


def best_margin(v: list[int], known={}) -> int:
    def margin(i: int, j: int) -> int:
        if i > j:
            return 0
        if (i, j) not in known:
            known[i, j] = max(v[i] - margin(i + 1, j), v[j] - margin(i, j - 1))
        return known[i, j]

    return margin(0, len(v) - 1)
