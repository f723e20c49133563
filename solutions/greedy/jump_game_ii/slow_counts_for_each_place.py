"""Dynamic programming: passes the count of each place on to all places that it leads to: O(n^2)."""


def min_jumps(nums: list[int]) -> int:
    n = len(nums)
    count = [0] + [n] * (n - 1)
    for i, longest in enumerate(nums):
        for j in range(i + 1, min(i + longest, n - 1) + 1):
            count[j] = min(count[j], count[i] + 1)
    return count[-1] if count[-1] < n else -1
