def rotate(nums: list[int], k: int) -> None:
    """Move every element of nums k places to the right, in place: O(n) time, O(1) extra space.

    Reversing the whole list brings the last k elements to the front and the others behind them, each of the two parts
    the wrong way round. Reversing the parts mends that.
    """
    if not nums:
        return
    k %= len(nums)
    _reverse(nums, 0, len(nums))
    _reverse(nums, 0, k)
    _reverse(nums, k, len(nums))


def _reverse(nums: list[int], start: int, stop: int) -> None:
    """Reverse nums[start:stop] in place."""
    for step in range((stop - start) // 2):
        left, right = start + step, stop - 1 - step
        nums[left], nums[right] = nums[right], nums[left]
