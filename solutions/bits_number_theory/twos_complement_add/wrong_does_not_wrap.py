"""Adds, and lets the sum grow out of the 32 bits."""


def add32(a: int, b: int) -> int:
    return a + b
