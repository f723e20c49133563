"""Partitions in place in three zones, around the median of the first, the middle and the last item."""


def kth_smallest(items: list[int], k: int) -> int:
    low, high = 0, len(items) - 1
    while True:
        pivot = sorted((items[low], items[(low + high) // 2], items[high]))[1]
        less, i, more = low, low, high
        while i <= more:
            if items[i] < pivot:
                items[less], items[i] = items[i], items[less]
                less, i = less + 1, i + 1
            elif items[i] > pivot:
                items[more], items[i] = items[i], items[more]
                more -= 1
            else:
                i += 1
        if k < less:
            high = less - 1
        elif k > more:
            low = more + 1
        else:
            return pivot
