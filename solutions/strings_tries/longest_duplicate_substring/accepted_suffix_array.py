"""A suffix array by doubling, then Kasai's longest common beginnings of neighbours: O(n log^2 n)."""

from itertools import pairwise


def longest_repeat(s: str) -> str:
    n = len(s)
    rank = [ord(char) for char in s]
    order = list(range(n))
    step = 1
    while step < 2 * n:
        keys = [(rank[i], rank[i + step] if i + step < n else -1) for i in range(n)]
        order.sort(key=keys.__getitem__)
        new = [0] * n
        for a, b in pairwise(order):
            new[b] = new[a] + (keys[a] != keys[b])
        rank = new
        if n and rank[order[-1]] == n - 1:
            break
        step *= 2
    best, at, common = 0, 0, 0
    for i in range(n):
        if rank[i] == 0:
            common = 0
            continue
        j = order[rank[i] - 1]
        while i + common < n and j + common < n and s[i + common] == s[j + common]:
            common += 1
        if common > best:
            best, at = common, i
        common = max(0, common - 1)
    return s[at : at + best]
