"""Lets bytes do the wrapping, and Python the adding, which is against the rules but cannot be seen."""


def add32(a: int, b: int) -> int:
    return int.from_bytes((a + b & 0xFFFFFFFF).to_bytes(4, "little"), "little", signed=True)
