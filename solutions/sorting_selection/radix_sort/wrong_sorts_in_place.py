"""Writes every pass back into the list that was handed in."""


def radix_sort(a: list[int]) -> list[int]:
    smallest, largest, power = min(a, default=0), max(a, default=0), 1
    while power <= largest - smallest:
        buckets: list[list[int]] = [[] for _ in range(10)]
        for x in a:
            buckets[(x - smallest) // power % 10].append(x)
        a[:] = [x for bucket in buckets for x in bucket]
        power *= 10
    return a
