"""From the front, with remembered answers; takes the vertex where both ways are equally good."""


def best_independent(w: list[int]) -> list[object]:
    known: dict[int, int] = {}

    def best_from(v: int) -> int:
        if v >= len(w):
            return 0
        if v not in known:
            known[v] = max(best_from(v + 1), w[v] + best_from(v + 2))
        return known[v]

    total = best_from(0)
    vertices, v = [], 0
    while v < len(w):
        if known[v] == w[v] + best_from(v + 2):
            vertices.append(v)
            v += 2
        else:
            v += 1
    return [total, tuple(vertices)]
