"""Splits off only the first or the last matrix of a product, never in the middle."""

from functools import cache


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    @cache
    def best(i: int, j: int) -> tuple[int, str]:
        if i == j:
            return 0, f"A{i}"
        (without_first, rest), (without_last, beginning) = best(i + 1, j), best(i, j - 1)
        return min(
            (without_first + dims[i - 1] * dims[i] * dims[j], f"(A{i}{rest})"),
            (without_last + dims[i - 1] * dims[j - 1] * dims[j], f"({beginning}A{j})"),
        )

    return best(1, len(dims) - 1)
