"""Twice the sum of the different numbers is too much by the single one."""


def single(a: list[int]) -> int:
    return 2 * sum(set(a)) - sum(a)
