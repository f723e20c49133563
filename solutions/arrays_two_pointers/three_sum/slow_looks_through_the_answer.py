"""Two pointers, but each triple is looked for in the list of those found before: O(n^2) times the answer's length."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    nums.sort()
    triples: list[tuple[int, int, int]] = []
    for i, x in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = x + nums[left] + nums[right]
            if total == 0 and (x, nums[left], nums[right]) not in triples:
                triples.append((x, nums[left], nums[right]))
            if total > 0:
                right -= 1
            else:
                left += 1
    return triples
