"""From the end, looks through the row from the start for the first place that leads there: O(n * jumps)."""


def min_jumps(nums: list[int]) -> int:
    goal, jumps = len(nums) - 1, 0
    while goal:
        before = next((i for i in range(goal) if i + nums[i] >= goal), None)
        if before is None:
            return -1
        goal, jumps = before, jumps + 1
    return jumps
