def power_mod(base: int, exp: int, mod: int) -> int:
    """The remainder of base to the power of exp on division by mod."""
    raise NotImplementedError
