"""A heap of all values so far; what has left the window is dropped when it comes to the top: O(n log n)."""

import heapq


def window_max(a: list[int], k: int) -> list[int]:
    heap: list[tuple[int, int]] = []
    maxima = []
    for i, x in enumerate(a):
        heapq.heappush(heap, (-x, i))
        while heap[0][1] <= i - k:
            heapq.heappop(heap)
        maxima.append(-heap[0][0])
    return maxima[k - 1 :]
