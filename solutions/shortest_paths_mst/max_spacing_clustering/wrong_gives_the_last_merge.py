"""Gives the distance at which the last two clusters were joined, not that of those left apart; 0 if none was."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    label = list(range(n))
    left = n
    last = 0
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i)):
        if label[i] != label[j]:
            if left == k:
                return last
            label = [label[i] if x == label[j] else x for x in label]
            left -= 1
            last = d
    raise AssertionError
