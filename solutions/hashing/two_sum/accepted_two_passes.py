"""Enters every number first, and looks for partners in a second pass; answers with lists."""


def two_sum(nums: list[int], target: int) -> list[int]:
    last_at = {x: i for i, x in enumerate(nums)}
    return next(([i, last_at[target - x]] for i, x in enumerate(nums) if last_at.get(target - x, i) != i), [])
