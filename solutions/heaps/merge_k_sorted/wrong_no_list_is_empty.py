"""Takes for granted that every list has a first number (RTE)."""

import heapq


def merge_k(lists: list[list[int]]) -> list[int]:
    heap = [(numbers[0], which, 0) for which, numbers in enumerate(lists)]
    heapq.heapify(heap)
    merged = []
    while heap:
        x, which, i = heapq.heappop(heap)
        merged.append(x)
        if i + 1 < len(lists[which]):
            heapq.heappush(heap, (lists[which][i + 1], which, i + 1))
    return merged
