"""Not cell by cell, but edit by edit: how far along each diagonal so many edits lead (Ukkonen, Myers)."""


def within(a: str, b: str, k: int) -> int:
    n, m = len(a), len(b)
    reach: dict[int, int] = {}
    for edits in range(k + 1):
        now: dict[int, int] = {}
        for d in range(-edits, edits + 1):  # on diagonal d, j - i is d; reach is the largest i
            starts = [reach[d] + 1] if d in reach else []
            starts += [reach[d + 1] + 1] if d + 1 in reach else []
            starts += [reach[d - 1]] if d - 1 in reach else []
            i = min(max(starts, default=0), n, m - d)
            if i < 0 or i + d < 0:
                continue
            while i < n and i + d < m and a[i] == b[i + d]:
                i += 1
            now[d] = i
        if now.get(m - n, -1) >= n:
            return edits
        reach = now
    return k + 1
