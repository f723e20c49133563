"""Takes bit 31 alone for the number 2**31."""


def add32(a: int, b: int) -> int:
    a, b = a & 0xFFFFFFFF, b & 0xFFFFFFFF
    while b:
        a, b = a ^ b, (a & b) << 1 & 0xFFFFFFFF
    return ~(a ^ 0xFFFFFFFF) if a > 0x80000000 else a
