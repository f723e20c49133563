"""Puts (number, iterator) pairs on the heap: where numbers are equal, the iterators are compared (RTE)."""

import heapq


def merge_k(lists: list[list[int]]) -> list[int]:
    heap = []
    for numbers in lists:
        rest = iter(numbers)
        for x in rest:
            heap.append((x, rest))
            break
    heapq.heapify(heap)
    merged = []
    while heap:
        x, rest = heapq.heappop(heap)
        merged.append(x)
        for y in rest:
            heapq.heappush(heap, (y, rest))
            break
    return merged
