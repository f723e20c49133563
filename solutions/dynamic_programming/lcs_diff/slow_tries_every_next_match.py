"""For each pair of equal lines, tries every pair further on as the next one: O(n^2 * m^2)."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    best: dict[tuple[int, int], tuple[int, tuple[int, int] | None]] = {}
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            if a[i] == b[j]:
                found = [(length, pair) for pair, (length, _) in best.items() if pair[0] > i and pair[1] > j]
                length, following = max(found, default=(0, None))
                best[i, j] = length + 1, following
    rows = []
    i = j = 0
    pair = max(best, key=lambda pair: best[pair][0], default=None)
    while pair:
        rows += [("-", line) for line in a[i : pair[0]]] + [("+", line) for line in b[j : pair[1]]]
        rows.append((" ", a[pair[0]]))
        i, j = pair[0] + 1, pair[1] + 1
        pair = best[pair][1]
    return rows + [("-", line) for line in a[i:]] + [("+", line) for line in b[j:]]
