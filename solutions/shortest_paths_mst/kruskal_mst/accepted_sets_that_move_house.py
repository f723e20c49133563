"""Each vertex knows the set it is in; of two sets, the smaller moves into the larger, so that none moves often."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    group = [[v] for v in range(n)]
    tree: list[int] = []
    for _, i in sorted((w, i) for i, (_, _, w) in enumerate(edges)):
        u, v, _ = edges[i]
        large, small = group[u], group[v]
        if large is small:
            continue
        if len(large) < len(small):
            large, small = small, large
        large += small
        for x in small:
            group[x] = large
        tree.append(i)
        if len(tree) == n - 1:
            break
    if len(tree) < n - 1:
        return None
    return sum(edges[i][2] for i in tree), tree
