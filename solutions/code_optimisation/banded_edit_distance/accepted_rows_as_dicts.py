"""Each row is a dict of the columns in the band; whoever is not in it is too far. Stops when nobody is near."""


def within(a: str, b: str, k: int) -> int:
    far = k + 1
    above = {j: j for j in range(min(k, len(b)) + 1)}
    for i in range(1, len(a) + 1):
        row: dict[int, int] = {}
        for j in range(max(0, i - k), min(len(b), i + k) + 1):
            best = min(above.get(j, far), row.get(j - 1, far)) + 1
            if j:
                best = min(best, above.get(j - 1, far) + (a[i - 1] != b[j - 1]))
            row[j] = min(best, far)
        if not row or min(row.values()) == far:
            return far
        above = row
    return above.get(len(b), far)
