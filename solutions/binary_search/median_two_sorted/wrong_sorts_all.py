"""Right, but it looks at every element."""


def median(a: list[int], b: list[int]) -> float:
    both = sorted([*a, *b])
    middle = len(both) // 2
    return both[middle] if len(both) % 2 else (both[middle - 1] + both[middle]) / 2
