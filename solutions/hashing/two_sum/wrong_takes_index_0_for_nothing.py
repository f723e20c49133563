"""Asks whether the index found is true, which 0 is not."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    seen_at: dict[int, int] = {}
    for i, x in enumerate(nums):
        if j := seen_at.get(target - x):
            return j, i
        seen_at[x] = i
    return None
