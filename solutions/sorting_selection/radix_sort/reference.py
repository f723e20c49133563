def radix_sort(a: list[int]) -> list[int]:
    """The numbers in ascending order: O(n c) time for numbers below n^c in size, O(n) space.

    Sorted by the lowest digit first. Each later pass is stable, and so leaves numbers that agree in its digit in the
    order that the passes before have found. With n for the base, one pass takes O(n), and c passes are enough.
    """
    if not a:
        return []
    smallest, largest = min(a), max(a)
    base = max(2, len(a))
    ordered, power = a, 1
    while True:
        buckets: list[list[int]] = [[] for _ in range(base)]
        for x in ordered:
            buckets[(x - smallest) // power % base].append(x)
        ordered = [x for bucket in buckets for x in bucket]
        power *= base
        if power > largest - smallest:
            return ordered
