"""The standard library has it."""

from heapq import merge


def merge_k(lists: list[list[int]]) -> list[int]:
    return [*merge(*lists)]
