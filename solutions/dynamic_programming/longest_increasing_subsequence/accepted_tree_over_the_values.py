"""A Fenwick tree over the ranks of the values holds the best (length, index) among all smaller ones."""


def lis(a: list[int]) -> list[int]:
    rank = {x: r for r, x in enumerate(sorted(set(a)), 1)}
    tree = [(0, -1)] * (len(rank) + 1)
    before = []
    for i, x in enumerate(a):
        best = (0, -1)
        r = rank[x] - 1
        while r > 0:
            best = max(best, tree[r])
            r -= r & -r
        before.append(best[1])
        here = (best[0] + 1, i)
        r = rank[x]
        while r < len(tree):
            tree[r] = max(tree[r], here)
            r += r & -r
    _, at = max(tree)
    backwards = []
    while at >= 0:
        backwards.append(a[at])
        at = before[at]
    return backwards[::-1]
