"""A heap in a second list, by the standard library, emptied into the first."""

from heapq import heapify, heappop


def heap_sort(a: list[int]) -> list[int]:
    heap = a.copy()
    heapify(heap)
    a[:] = [heappop(heap) for _ in range(len(a))]
    return a
