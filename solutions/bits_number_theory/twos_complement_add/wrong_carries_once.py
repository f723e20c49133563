"""Adds the carries without carrying: they may meet again."""


def add32(a: int, b: int) -> int:
    total = ((a ^ b) ^ (a & b) << 1) & 0xFFFFFFFF
    return ~(total ^ 0xFFFFFFFF) if total >> 31 else total
