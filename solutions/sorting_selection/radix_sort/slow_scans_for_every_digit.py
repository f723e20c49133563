"""Goes through all numbers once for every value that a digit can have: O(n base)."""


def radix_sort(a: list[int]) -> list[int]:
    ordered, power = a[:], 1
    base, smallest = len(a) + 1, min(a, default=0)
    while power <= max(a, default=0) - smallest:
        ordered = [x for digit in range(base) for x in ordered if (x - smallest) // power % base == digit]
        power *= base
    return ordered
