"""What lies outside the band counts as 0, and leaks into it."""


def within(a: str, b: str, k: int) -> int:
    above = {j: j for j in range(min(k, len(b)) + 1)}
    for i in range(1, len(a) + 1):
        row: dict[int, int] = {}
        for j in range(max(0, i - k), min(len(b), i + k) + 1):
            best = min(above.get(j, 0), row.get(j - 1, 0)) + 1 if j else i
            if j:
                best = min(best, above.get(j - 1, 0) + (a[i - 1] != b[j - 1]))
            row[j] = best
        above = row
    return min(above.get(len(b), k + 1), k + 1)
