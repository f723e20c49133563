"""The built-in."""


def largest(items: list[int]) -> int:
    """The largest item: O(n)."""
    return max(items)
