"""Keeps a dict the wrong way round, from index to number: finding a number in its values takes O(n)."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for i, x in enumerate(nums):
        if target - x in seen.values():
            return next(j for j, y in seen.items() if y == target - x), i
        seen[i] = x
    return None
