"""A heap of pairs, and lists of points that merge, the smaller into the larger; stops as soon as it knows."""

import heapq


def max_spacing(dist, k):
    n = len(dist)
    heap = [(dist[i][j], i, j) for i in range(n) for j in range(i + 1, n)]
    heapq.heapify(heap)
    cluster = [[i] for i in range(n)]
    left = n
    while True:
        d, i, j = heapq.heappop(heap)
        a, b = cluster[i], cluster[j]
        if a is b:
            continue
        if left == k:
            return d
        if len(a) < len(b):
            a, b = b, a
        a.extend(b)
        for x in b:
            cluster[x] = a
        left -= 1
