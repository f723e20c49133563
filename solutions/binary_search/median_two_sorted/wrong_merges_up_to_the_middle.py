"""Merges both lists up to the middle: half as many looks, which is still O(n + m)."""


def median(a: list[int], b: list[int]) -> float:
    i = j = last = current = 0
    total = len(a) + len(b)
    for _ in range(total // 2 + 1):
        last = current
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            current = a[i]
            i += 1
        else:
            current = b[j]
            j += 1
    return current if total % 2 else (last + current) / 2
