"""For each element, looks at all before it: O(n^2)."""


def lis(a: list[int]) -> list[int]:
    if not a:
        return []
    length, before = [], []
    for i, x in enumerate(a):
        best, at = 0, -1
        for j in range(i):
            if a[j] < x and length[j] > best:
                best, at = length[j], j
        length.append(best + 1)
        before.append(at)
    at = max(range(len(a)), key=length.__getitem__)
    found = []
    while at >= 0:
        found.append(a[at])
        at = before[at]
    return found[::-1]
