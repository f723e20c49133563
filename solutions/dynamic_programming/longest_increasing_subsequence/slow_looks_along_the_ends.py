"""Keeps the smallest end of every length, but looks for the place of a new element from the back: O(n^2)."""


def lis(a: list[int]) -> list[int]:
    ends: list[tuple[int, int]] = []
    before = []
    for i, x in enumerate(a):
        k = len(ends)
        while k and ends[k - 1][0] >= x:
            k -= 1
        before.append(ends[k - 1][1] if k else -1)
        ends[k : k + 1] = [(x, i)]
    at = ends[-1][1] if ends else -1
    found = []
    while at >= 0:
        found.append(a[at])
        at = before[at]
    return found[::-1]
