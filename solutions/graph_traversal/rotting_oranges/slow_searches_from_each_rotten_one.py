"""Searches from every rotten orange by itself, wherever it comes sooner than those before."""

from collections import deque
from math import inf


def minutes_to_rot(grid: list[list[int]]) -> int:
    sooner: dict[tuple[int, int], float] = {}
    for i, row in enumerate(grid):
        for j, place in enumerate(row):
            if place:
                sooner[i, j] = inf if place == 1 else 0
    for source in [place for place, minutes in sooner.items() if minutes == 0]:
        queue = deque([source])
        while queue:
            i, j = queue.popleft()
            for beside in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if beside in sooner and sooner[i, j] + 1 < sooner[beside]:
                    sooner[beside] = sooner[i, j] + 1
                    queue.append(beside)
    latest = max(sooner.values(), default=0)
    return -1 if latest == inf else int(latest)
