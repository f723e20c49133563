"""From the back: a Fenwick tree over the ranks knows how many smaller numbers have been passed."""


def count_inversions(a: list[int]) -> int:
    rank = {x: i for i, x in enumerate(sorted(set(a)), 1)}
    tree = [0] * (len(rank) + 1)
    count = 0
    for x in reversed(a):
        i = rank[x] - 1
        while i > 0:
            count += tree[i]
            i -= i & -i
        i = rank[x]
        while i <= len(rank):
            tree[i] += 1
            i += i & -i
    return count
