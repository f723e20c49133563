"""Asks for the truth of a distance, and so takes 0 for none."""


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    d: list[list[int | None]] = [[0 if u == v else None for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        known = d[u][v]
        if known is None or w < known:
            d[u][v] = w
    for k in range(n):
        for i in range(n):
            for j in range(n):
                first, second, known = d[i][k], d[k][j], d[i][j]
                if first and second and (known is None or first + second < known):
                    d[i][j] = first + second
    if any((d[u][u] or 0) < 0 for u in range(n)):
        return None
    return d
