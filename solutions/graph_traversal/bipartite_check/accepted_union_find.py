"""Sets of vertices that must have the same colour: u as it is (2 u) and turned over (2 u + 1)."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    parent = list(range(2 * len(adj)))

    def root(a: int) -> int:
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    for u, row in enumerate(adj):
        for v in row:
            # the smaller number on top, so that a set and its reverse keep roots of the same vertex
            for a, b in ((2 * u, 2 * v + 1), (2 * u + 1, 2 * v)):
                a, b = sorted((root(a), root(b)))
                parent[b] = a
        if root(2 * u) == root(2 * u + 1):
            return None
    if any(root(2 * u) == root(2 * u + 1) for u in range(len(adj))):
        return None
    return [root(2 * u) % 2 for u in range(len(adj))]
