from heapq import heapify, heappop, heapreplace


def merge_k(lists: list[list[int]]) -> list[int]:
    """All the numbers of sorted lists, in one sorted list: O(N log k) time, O(k) space beyond the result.

    A heap holds the first number not yet taken of every list that has one. The smallest of these is the smallest of
    all that are left. With it goes the number of its list, which settles ties, and its index there.
    """
    heap = [(numbers[0], which, 0) for which, numbers in enumerate(lists) if numbers]
    heapify(heap)
    merged = []
    while heap:
        x, which, i = heap[0]
        merged.append(x)
        if i + 1 < len(lists[which]):
            heapreplace(heap, (lists[which][i + 1], which, i + 1))
        else:
            heappop(heap)
    return merged
