"""Makes a new list for every number: O(n^2)."""


def popcounts(n: int) -> list[int]:
    ones = [0]
    for i in range(1, n + 1):
        ones = ones + [ones[i // 2] + i % 2]  # noqa: RUF005
    return ones
