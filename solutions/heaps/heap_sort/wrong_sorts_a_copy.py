"""Takes the numbers off a heap into a list of its own: that of the caller is a heap at first, and empty at the end."""

from heapq import heapify, heappop


def heap_sort(a: list[int]) -> list[int]:
    heapify(a)
    return [heappop(a) for _ in range(len(a))]
