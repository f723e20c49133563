def min_jumps(nums: list[int]) -> int:
    """The least number of jumps from the first place to the last, or -1: O(n) time, O(1) space.

    The places that take k jumps are an interval, since whoever can jump far can jump less far. So breadth-first search
    needs no queue: it is enough to know where the present interval ends and how far all places so far lead.
    """
    jumps = end = farthest = 0
    for i in range(len(nums) - 1):
        farthest = max(farthest, i + nums[i])
        if i == end:
            if farthest == i:
                return -1
            jumps += 1
            end = farthest
    return jumps
