def add32(a: int, b: int) -> int:
    """The sum of two 32-bit numbers in two's complement, wrapped round to 32 bits."""
    raise NotImplementedError
