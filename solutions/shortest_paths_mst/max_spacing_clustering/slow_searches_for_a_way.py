"""Searches what has been put together so far, from one point of each pair, for a way to the other: O(n^3)."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)
    beside: list[list[int]] = [[] for _ in range(n)]
    left = n
    for d, i, j in sorted((dist[i][j], i, j) for i in range(n) for j in range(i)):
        seen, stack = {i}, [i]
        while stack and j not in seen:
            for x in beside[stack.pop()]:
                if x not in seen:
                    seen.add(x)
                    stack.append(x)
        if j in seen:
            continue
        if left == k:
            return d
        beside[i].append(j)
        beside[j].append(i)
        left -= 1
    raise AssertionError
