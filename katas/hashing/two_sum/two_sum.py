def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    """The indices of two different elements that add up to target; None where there are none."""
    raise NotImplementedError
