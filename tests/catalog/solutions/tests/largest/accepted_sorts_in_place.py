"""Sorts the list that it was given, which is allowed."""


def largest(items: list[int]) -> int:
    items.sort()
    return items[-1]
