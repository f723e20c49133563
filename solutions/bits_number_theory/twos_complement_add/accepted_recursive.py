"""Recursive, and the sign taken off by the other complement: flip the low 31 bits, then invert."""


def add32(a: int, b: int) -> int:
    if b & 0xFFFFFFFF:
        return add32(a ^ b, (a & b) << 1)
    a &= 0xFFFFFFFF
    return a if a <= 0x7FFFFFFF else ~(~a & 0xFFFFFFFF)
