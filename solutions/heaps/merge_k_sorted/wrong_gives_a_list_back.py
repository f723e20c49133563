"""Gives the list itself back where there is only one."""


def merge_k(lists: list[list[int]]) -> list[int]:
    if len(lists) == 1:
        return lists[0]
    return sorted(x for numbers in lists for x in numbers)
