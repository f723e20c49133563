"""Counts how often b goes into a as a factor, rounded down, in integers."""


def master_case(a: int, b: int, d: int) -> int:
    power, logarithm = 1, 0
    while power * b <= a:
        power *= b
        logarithm += 1
    if logarithm != d:
        return 1 if logarithm > d else 3
    return 2 if power == a else 1
