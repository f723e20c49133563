"""Binary search for the greatest distance below which putting all pairs together leaves k clusters or more."""


def max_spacing(dist: list[list[int]], k: int) -> int:
    n = len(dist)

    def clusters(spacing: int) -> int:
        count = 0
        left = set(range(n))
        while left:
            count += 1
            stack = [left.pop()]
            while stack:
                row = dist[stack.pop()]
                near = [j for j in left if row[j] < spacing]
                left.difference_update(near)
                stack += near
        return count

    distances = sorted({d for i in range(n) for d in dist[i][:i]})
    low, high = 0, len(distances) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if clusters(distances[middle]) >= k:
            low = middle
        else:
            high = middle - 1
    return distances[low]
