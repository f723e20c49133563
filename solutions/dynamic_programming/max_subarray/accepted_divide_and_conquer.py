"""Halves the list; each half tells its sum, its best prefix, its best suffix and its best run."""

from typing import NamedTuple


class Part(NamedTuple):
    total: int
    prefix: int
    suffix: int
    best: int


def max_subarray(a: list[int]) -> int:
    def part(i: int, j: int) -> Part:
        if j - i == 1:
            return Part(a[i], a[i], a[i], a[i])
        left, right = part(i, (i + j) // 2), part((i + j) // 2, j)
        return Part(
            left.total + right.total,
            max(left.prefix, left.total + right.prefix),
            max(right.suffix, right.total + left.suffix),
            max(left.best, right.best, left.suffix + right.prefix),
        )

    return part(0, len(a)).best
