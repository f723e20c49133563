"""The days that wait, coldest first, on a heap: O(n log n)."""

import heapq


def days_until_warmer(temperatures: list[int]) -> list[int]:
    waits = [0] * len(temperatures)
    heap: list[tuple[int, int]] = []
    for day, degrees in enumerate(temperatures):
        while heap and heap[0][0] < degrees:
            _, past = heapq.heappop(heap)
            waits[past] = day - past
        heapq.heappush(heap, (degrees, day))
    return waits
