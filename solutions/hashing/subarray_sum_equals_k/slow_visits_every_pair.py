"""Finds the places of the earlier sum at once, but counts them one by one: they can be many."""


def subarray_sum(nums: list[int], k: int) -> int:
    places: dict[int, list[int]] = {0: [-1]}
    count = total = 0
    for i, x in enumerate(nums):
        total += x
        for start in places.get(total - k, ()):
            if start < i:
                count += 1
        places.setdefault(total, []).append(i)
    return count
