"""The built-in knows it."""


def mod_inverse(a: int, m: int) -> int | None:
    try:
        return pow(a, -1, m)
    except ValueError:
        return None
