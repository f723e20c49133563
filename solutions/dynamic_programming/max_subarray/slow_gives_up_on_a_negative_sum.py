"""Tries every start, and stops once the sum is negative, which is right but helps only where losses prevail: O(n^2)."""


def max_subarray(a: list[int]) -> int:
    best = a[0]
    for i in range(len(a)):
        total = 0
        for x in a[i:]:
            total += x
            best = max(best, total)
            if total < 0:
                break
    return best
