"""Takes a pass in which all digits are zero for the end: higher ones may not be."""


def radix_sort(a: list[int]) -> list[int]:
    smallest = min(a, default=0)
    numbers, power = a[:], 1
    while any((x - smallest) // power % 10 for x in numbers):
        buckets: list[list[int]] = [[] for _ in range(10)]
        for x in numbers:
            buckets[(x - smallest) // power % 10].append(x)
        numbers = [x for bucket in buckets for x in bucket]
        power *= 10
    return numbers
