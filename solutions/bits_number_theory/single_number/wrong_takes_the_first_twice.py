"""Starts with the first number, and then XORs that once more."""


def single(a: list[int]) -> int:
    left = a[0]
    for x in a:
        left ^= x
    return left
