"""Takes an edge from a vertex to itself for the way back that it came."""

from collections import deque


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours = [-1] * len(adj)
    for first in range(len(adj)):
        if colours[first] < 0:
            colours[first] = 0
            queue = deque([first])
            while queue:
                u = queue.popleft()
                for v in adj[u]:
                    if colours[v] < 0:
                        colours[v] = 1 - colours[u]
                        queue.append(v)
                    elif u != v and colours[u] == colours[v]:
                        return None
    return colours
