"""Takes a distance of 0 for none, and never puts such points together."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    label = list(range(n))
    left = n
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i) if dist[i][j]):
        if label[i] != label[j]:
            if left == k:
                return d
            label = [label[i] if x == label[j] else x for x in label]
            left -= 1
    return 0
