"""For the element of a rank, bisects one list by how many are smaller in both, then the other: O(log n * log m)."""

from bisect import bisect_left, bisect_right


def median(a: list[int], b: list[int]) -> float:
    def of_rank(k: int) -> int:
        for x, y in ((a, b), (b, a)):
            low, high = 0, len(x)
            while low < high:
                middle = (low + high) // 2
                if middle + bisect_right(y, x[middle]) < k + 1 and middle + 1 + bisect_right(y, x[middle]) <= k:
                    low = middle + 1
                else:
                    high = middle
            if low < len(x) and low + bisect_left(y, x[low]) <= k:
                return x[low]
        raise AssertionError

    total = len(a) + len(b)
    return (of_rank((total - 1) // 2) + of_rank(total // 2)) / 2
