"""Forgets that digits do not know of the sign."""


def radix_sort(a: list[int]) -> list[int]:
    numbers, power = a[:], 1
    while power <= max(map(abs, a), default=0):
        buckets: list[list[int]] = [[] for _ in range(10)]
        for x in numbers:
            buckets[abs(x) // power % 10].append(x)
        numbers = [x for bucket in buckets for x in bucket]
        power *= 10
    return numbers
