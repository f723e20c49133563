"""Empties the buckets from their ends, so that each pass turns the order of the last one round."""


def radix_sort(a: list[int]) -> list[int]:
    smallest = min(a, default=0)
    numbers, power = a[:], 1
    while a and power <= max(a) - smallest:
        buckets: list[list[int]] = [[] for _ in range(10)]
        for x in numbers:
            buckets[(x - smallest) // power % 10].append(x)
        numbers = []
        for bucket in buckets:
            while bucket:
                numbers.append(bucket.pop())
        power *= 10
    return numbers
