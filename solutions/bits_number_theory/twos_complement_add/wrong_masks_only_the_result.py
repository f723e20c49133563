"""No mask in the loop: the carry of a negative and a larger positive number moves left for ever (TLE)."""


def add32(a: int, b: int) -> int:
    while b:
        a, b = a ^ b, (a & b) << 1
    a &= 0xFFFFFFFF
    return ~(a ^ 0xFFFFFFFF) if a >> 31 else a
