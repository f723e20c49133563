"""Python has it."""


def power_mod(base: int, exp: int, mod: int) -> int:
    return pow(base, exp, mod)
