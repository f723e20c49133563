def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    """All triples of elements that add up to 0, each once: O(n^2) time, O(1) space beside the answer and the sort.

    Sort. Hold each element in turn as the smallest of a triple, and close in on the two others from both ends of what
    lies behind it: a sum below 0 needs a larger left one, a sum above 0 a smaller right one. Equal elements lie side
    by side, so that one equal to its neighbour that was just tried can be skipped.
    """
    nums.sort()
    triples = []
    for i, smallest in enumerate(nums):
        if i > 0 and nums[i - 1] == smallest:
            continue
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = smallest + nums[left] + nums[right]
            if total > 0:
                right -= 1
            elif total < 0:
                left += 1
            else:
                triples.append((smallest, nums[left], nums[right]))
                left += 1
                while left < right and nums[left] == nums[left - 1]:
                    left += 1
    return triples
