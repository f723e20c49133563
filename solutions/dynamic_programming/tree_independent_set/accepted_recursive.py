"""A recursion that gives both sums of a subtree; a vertex deeper than Python's own limit is reached here."""

from collections import defaultdict


def tree_best(parent: list[int], w: list[int]) -> int:
    children = defaultdict(list)
    for v, p in enumerate(parent):
        children[p].append(v)

    def best(v: int) -> tuple[int, int]:
        with_v, without_v = w[v], 0
        for child in children[v]:
            with_child, without_child = best(child)
            with_v += without_child
            without_v += max(with_child, without_child)
        return with_v, without_v

    return max(best(children[-1][0]))
