"""For every pair, `in` walks through the list behind it: O(n^3)."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples = set()
    for i, x in enumerate(nums):
        for j in range(i + 1, len(nums)):
            third = -x - nums[j]
            if third >= nums[j] and third in nums[j + 1 :]:
                triples.add((x, nums[j], third))
    return list(triples)
