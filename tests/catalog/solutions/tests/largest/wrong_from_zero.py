"""Starts from zero, so that all numbers below it are lost."""


def largest(items: list[int]) -> int:
    return max([0, *items])
