"""Throws away the first k / 2 by copying all the others: few steps, but O(n) looks."""


def median(a: list[int], b: list[int]) -> float:
    def kth(a: list[int], b: list[int], k: int) -> int:
        if not a or not b:
            return (a or b)[k]
        if k == 0:
            return min(a[0], b[0])
        i, j = min(len(a), (k + 1) // 2), min(len(b), (k + 1) // 2)
        if a[i - 1] < b[j - 1]:
            return kth(a[i:], b, k - i)
        return kth(a, b[j:], k - j)

    total = len(a) + len(b)
    if total % 2:
        return kth(a, b, total // 2)
    return (kth(a, b, total // 2 - 1) + kth(a, b, total // 2)) / 2
