"""Gives the 32 bits as if the highest counted as 2**31."""


def add32(a: int, b: int) -> int:
    while b:
        a, b = (a ^ b) & 0xFFFFFFFF, (a & b) << 1 & 0xFFFFFFFF
    return a & 0xFFFFFFFF
