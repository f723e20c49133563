"""A mutable default argument: numbers of earlier calls are still in the dict."""


def two_sum(nums: list[int], target: int, seen_at: dict[int, int] = {}) -> tuple[int, int] | None:
    for i, x in enumerate(nums):
        if target - x in seen_at:
            return seen_at[target - x], i
        seen_at[x] = i
    return None
