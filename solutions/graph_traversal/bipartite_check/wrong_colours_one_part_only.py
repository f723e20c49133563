"""Searches from vertex 0 only: vertices that hang together with it by no path get no colour."""

from collections import deque


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours = [-1] * len(adj)
    for first in [0]:
        if colours[first] < 0:
            colours[first] = 0
            queue = deque([first])
            while queue:
                u = queue.popleft()
                for v in adj[u]:
                    if colours[v] < 0:
                        colours[v] = 1 - colours[u]
                        queue.append(v)
                    elif colours[u] == colours[v]:
                        return None
    return colours
