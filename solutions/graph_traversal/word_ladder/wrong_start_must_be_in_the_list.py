"""Gives up where the start is not one of the words."""

from collections import deque


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    if start not in words or goal not in words:
        return 0
    counts = {start: 1}
    queue = deque([start])
    while queue:
        a = queue.popleft()
        for b in words:
            if b not in counts and sum(x != y for x, y in zip(a, b, strict=True)) == 1:
                counts[b] = counts[a] + 1
                queue.append(b)
    return counts.get(goal, 0)
