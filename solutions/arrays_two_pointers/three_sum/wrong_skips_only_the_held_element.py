"""Skips equal elements for the one it holds, but not between the two pointers."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples = []
    for i in range(len(nums)):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                triples.append((nums[i], nums[left], nums[right]))
            if total <= 0:
                left += 1
            if total >= 0:
                right -= 1
    return triples
