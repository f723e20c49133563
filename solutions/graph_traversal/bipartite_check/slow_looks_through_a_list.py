"""Keeps the vertices of both colours in two lists, and looks through them at each edge: O(V E)."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    halves: tuple[list[int], list[int]] = ([], [])
    for first in range(len(adj)):
        if first in halves[0] or first in halves[1]:
            continue
        halves[0].append(first)
        stack = [(first, 0)]
        while stack:
            u, colour = stack.pop()
            for v in adj[u]:
                if v in halves[colour]:
                    return None
                if v not in halves[1 - colour]:
                    halves[1 - colour].append(v)
                    stack.append((v, 1 - colour))
    ones = set(halves[1])
    return [int(u in ones) for u in range(len(adj))]
