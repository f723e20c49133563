"""One pass that carries the sum."""


def running_sums(items: list[int]) -> list[int]:
    """The sum of all items up to each one, in one pass: O(n)."""
    sums = []
    total = 0
    for item in items:
        total += item
        sums.append(total)
    return sums
