"""A dictionary of the pairs that a walk is known for; looks for a negative cycle after every round."""


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    known: dict[tuple[int, int], int] = {(u, u): 0 for u in range(n)}
    for u, v, w in edges:
        known[u, v] = min(w, known.get((u, v), w))
    for k in range(n):
        if known[k, k] < 0:
            return None
        for i in range(n):
            if (i, k) not in known:
                continue
            for j in range(n):
                if (k, j) in known:
                    weight = known[i, k] + known[k, j]
                    if (i, j) not in known or weight < known[i, j]:
                        known[i, j] = weight
    if any(known[u, u] < 0 for u in range(n)):
        return None
    return [[known.get((u, v)) for v in range(n)] for u in range(n)]
