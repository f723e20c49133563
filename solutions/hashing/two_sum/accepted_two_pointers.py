"""Orders the indices by value and closes in from both ends: O(n log n)."""


def two_sum(nums: list[int], target: int) -> tuple[int, int] | None:
    order = sorted(range(len(nums)), key=nums.__getitem__)
    low, high = 0, len(order) - 1
    while low < high:
        total = nums[order[low]] + nums[order[high]]
        if total == target:
            return order[low], order[high]
        if total < target:
            low += 1
        else:
            high -= 1
    return None
