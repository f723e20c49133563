"""Joins every number with the one after it, and looks for the largest set."""


def longest_consecutive(nums: list[int]) -> int:
    parent = {x: x for x in nums}
    size = dict.fromkeys(parent, 1)

    def find(x: int) -> int:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for x in parent:
        if x + 1 in parent:
            a, b = find(x), find(x + 1)
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
    return max(size.values(), default=0)
