"""Lets the list look for x from its front: O(n)."""


def search_rotated(a: list[int], x: int) -> int:
    return a.index(x) if x in a else -1
