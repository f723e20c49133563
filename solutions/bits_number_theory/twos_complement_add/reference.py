MASK = 0xFFFF_FFFF
SIGN = 0x8000_0000


def add32(a: int, b: int) -> int:
    """The sum of two 32-bit numbers in two's complement, wrapped round to 32 bits: at most 32 rounds.

    XOR adds without carrying, AND finds the carries, which belong one place further left. In each round the carries
    have one zero more at their right end, so that after 32 rounds none is left within the mask.
    """
    a, b = a & MASK, b & MASK
    while b:
        a, b = a ^ b, (a & b) << 1 & MASK
    return ~(a ^ MASK) if a & SIGN else a
