def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    """The change from a to b line by line, with as many lines kept as possible: O(n * m) time and space.

    kept[i][j] is the most lines that can be kept from a[i:] and b[j:]. Equal first lines are always worth keeping; if
    they differ, one of the two is not kept. The table says at each step which one it costs nothing to do without.
    """
    n, m = len(a), len(b)
    kept = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            kept[i][j] = kept[i + 1][j + 1] + 1 if a[i] == b[j] else max(kept[i + 1][j], kept[i][j + 1])
    rows = []
    i = j = 0
    while i < n and j < m:
        if a[i] == b[j]:
            rows.append((" ", a[i]))
            i, j = i + 1, j + 1
        elif kept[i + 1][j] >= kept[i][j + 1]:
            rows.append(("-", a[i]))
            i += 1
        else:
            rows.append(("+", b[j]))
            j += 1
    return rows + [("-", line) for line in a[i:]] + [("+", line) for line in b[j:]]
