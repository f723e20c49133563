"""Breadth-first search that looks at each place once, since what is before the farthest one has been reached."""

from collections import deque


def min_jumps(nums: list[int]) -> int:
    count = [0] + [-1] * (len(nums) - 1)
    queue, reached = deque([0]), 0
    while queue:
        i = queue.popleft()
        for j in range(reached + 1, min(i + nums[i], len(nums) - 1) + 1):
            count[j] = count[i] + 1
            queue.append(j)
            reached = j
    return count[-1]
