"""The best below a vertex from those of its children and grandchildren, and nothing is remembered: exponential."""


def tree_best(parent: list[int], w: list[int]) -> int:
    children: list[list[int]] = [[] for _ in w]
    for v, p in enumerate(parent):
        if p >= 0:
            children[p].append(v)

    def best(v: int) -> int:
        grandchildren = [grandchild for child in children[v] for grandchild in children[child]]
        return max(w[v] + sum(map(best, grandchildren)), sum(map(best, children[v])))

    return best(parent.index(-1))
