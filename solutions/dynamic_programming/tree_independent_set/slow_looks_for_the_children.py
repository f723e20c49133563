"""Looks for the children of each vertex among all vertices: O(n^2)."""


def tree_best(parent: list[int], w: list[int]) -> int:
    def best(v: int) -> tuple[int, int]:
        with_v, without_v = w[v], 0
        for child, p in enumerate(parent):
            if p == v:
                with_child, without_child = best(child)
                with_v += without_child
                without_v += max(with_child, without_child)
        return with_v, without_v

    return max(best(parent.index(-1)))
