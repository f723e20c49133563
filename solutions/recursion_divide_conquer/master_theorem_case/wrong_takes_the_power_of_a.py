"""Compares a^d with b."""


def master_case(a: int, b: int, d: int) -> int:
    if a**d > b:
        return 1
    return 2 if a**d == b else 3
