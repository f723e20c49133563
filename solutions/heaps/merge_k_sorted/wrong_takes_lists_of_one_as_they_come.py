"""Has nothing to merge where every list holds one number, it thinks."""

from heapq import merge


def merge_k(lists):
    if all(len(numbers) == 1 for numbers in lists):
        return [numbers[0] for numbers in lists]
    return list(merge(*lists))
