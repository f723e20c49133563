"""Keeps a left and a right child, as in a binary tree; a third one is put in place of the second."""


def tree_best(parent: list[int], w: list[int]) -> int:
    left = [-1] * len(w)
    right = [-1] * len(w)
    for v, p in enumerate(parent):
        if p >= 0 and left[p] < 0:
            left[p] = v
        elif p >= 0:
            right[p] = v

    def best(v: int) -> tuple[int, int]:
        if v < 0:
            return 0, 0
        a, b = best(left[v]), best(right[v])
        return w[v] + a[1] + b[1], max(a) + max(b)

    return max(best(parent.index(-1)))
