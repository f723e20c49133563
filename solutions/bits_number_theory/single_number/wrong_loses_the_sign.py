"""Adds up each of 32 bits modulo 2: a negative number comes out as a large positive one."""


def single(a: list[int]) -> int:
    return sum((sum(x >> bit & 1 for x in a) % 2) << bit for bit in range(32))
