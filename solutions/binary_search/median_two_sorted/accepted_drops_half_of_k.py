"""The k-th smallest: throws away the first k / 2 of the list where they end lower, again and again."""


def median(a: list[int], b: list[int]) -> float:
    def kth(k: int, i: int = 0, j: int = 0) -> int:
        if i == len(a):
            return b[j + k]
        if j == len(b):
            return a[i + k]
        if k == 0:
            return min(a[i], b[j])
        step = (k + 1) // 2
        next_i, next_j = min(i + step, len(a)), min(j + step, len(b))
        if a[next_i - 1] < b[next_j - 1]:
            return kth(k - (next_i - i), next_i, j)
        return kth(k - (next_j - j), i, next_j)

    total = len(a) + len(b)
    if total % 2:
        return float(kth(total // 2))
    return (kth(total // 2 - 1) + kth(total // 2)) / 2.0
