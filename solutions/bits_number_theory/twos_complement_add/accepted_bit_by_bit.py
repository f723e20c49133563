"""A full adder for one place after the other; the sign bit is extended to the left at the end."""


def add32(a: int, b: int) -> int:
    total = carry = 0
    for i in range(32):
        x, y = a >> i & 1, b >> i & 1
        total |= (x ^ y ^ carry) << i
        carry = x & y | carry & (x ^ y)
    return total | ~0xFFFFFFFF if total >> 31 else total
