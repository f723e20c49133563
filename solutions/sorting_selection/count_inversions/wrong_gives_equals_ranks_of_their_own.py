"""A Fenwick tree over places in the sorted list, where of two equal numbers the one that came later ranks lower."""


def count_inversions(a: list[int]) -> int:
    order = sorted(range(len(a)), key=lambda i: (a[i], -i))
    rank = [0] * len(a)
    for place, i in enumerate(order, 1):
        rank[i] = place
    tree = [0] * (len(a) + 1)
    count = 0
    for r in reversed(rank):
        i = r - 1
        while i > 0:
            count += tree[i]
            i -= i & -i
        while r <= len(a):
            tree[r] += 1
            r += r & -r
    return count
