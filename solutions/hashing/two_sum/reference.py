def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    """The indices of two different elements that add up to target, or None: O(n) expected time, O(n) space.

    The partner of x is target - x. A dict remembers where each value was last seen, so one look tells whether the
    partner came before. A number is entered only after that look, and so never meets itself.
    """
    seen_at: dict[int, int] = {}
    for i, x in enumerate(nums):
        if target - x in seen_at:
            return seen_at[target - x], i
        seen_at[x] = i
    return None
