"""Enters a number before it looks for the partner: half the target meets itself."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    seen_at: dict[int, int] = {}
    for i, x in enumerate(nums):
        seen_at[x] = i
        if target - x in seen_at:
            return seen_at[target - x], i
    return None
