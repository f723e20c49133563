"""Decimal digits, the negative numbers on their own and turned round at the end."""


def radix_sort(a: list[int]) -> list[int]:
    def ascending(numbers: list[int]) -> list[int]:
        power, longest = 1, max(numbers, default=0)
        while power <= longest:
            buckets: list[list[int]] = [[] for _ in range(10)]
            for x in numbers:
                buckets[x // power % 10].append(x)
            numbers = [x for bucket in buckets for x in bucket]
            power *= 10
        return numbers

    return [-x for x in reversed(ascending([-x for x in a if x < 0]))] + ascending([x for x in a if x >= 0])
