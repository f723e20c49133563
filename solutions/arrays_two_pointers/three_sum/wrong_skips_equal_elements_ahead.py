"""Skips an element equal to the next one instead of the last one: (-1, -1, 2) and (0, 0, 0) are lost."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples = set()
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triples.add((nums[i], nums[left], nums[right]))
                left += 1
    return list(triples)
