"""Two recursions that remember: the best below a vertex, and the best below it without itself."""

from functools import cache


def tree_best(parent: list[int], w: list[int]) -> int:
    children: dict[int, list[int]] = {v: [] for v in range(-1, len(w))}
    for v, p in enumerate(parent):
        children[p].append(v)

    @cache
    def best(v: int) -> int:
        return max(without(v), w[v] + sum([without(child) for child in children[v]]))

    @cache
    def without(v: int) -> int:
        return sum([best(child) for child in children[v]])

    return without(-1)
