"""Stops as soon as one list has nothing left."""

import heapq


def merge_k(lists: list[list[int]]) -> list[int]:
    rests = [iter(numbers) for numbers in lists if numbers]
    heap = [(next(rest), which) for which, rest in enumerate(rests)]
    heapq.heapify(heap)
    merged = []
    while heap:
        x, which = heap[0]
        merged.append(x)
        following = next(rests[which], None)
        if following is None:
            break
        heapq.heapreplace(heap, (following, which))
    return merged
