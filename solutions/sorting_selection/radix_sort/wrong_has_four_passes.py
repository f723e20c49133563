"""Sorts by four bytes, and by no more: numbers may be longer."""


def radix_sort(a: list[int]) -> list[int]:
    smallest = min(a, default=0)
    numbers = a[:]
    for shift in range(0, 32, 8):
        buckets: list[list[int]] = [[] for _ in range(256)]
        for x in numbers:
            buckets[(x - smallest) >> shift & 255].append(x)
        numbers = [x for bucket in buckets for x in bucket]
    return numbers
