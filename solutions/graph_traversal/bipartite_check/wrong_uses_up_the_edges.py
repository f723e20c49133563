"""Takes the neighbours out of the lists as it goes."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours = [-1] * len(adj)
    for first in range(len(adj)):
        if colours[first] < 0:
            colours[first] = 0
            stack = [first]
            while stack:
                u = stack.pop()
                while adj[u]:
                    v = adj[u].pop()
                    if colours[v] < 0:
                        colours[v] = 1 - colours[u]
                        stack.append(v)
                    elif colours[v] == colours[u]:
                        return None
    return colours
