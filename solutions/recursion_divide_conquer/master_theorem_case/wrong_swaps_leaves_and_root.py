"""Numbers the cases from the root on."""


def master_case(a: int, b: int, d: int) -> int:
    if a < b**d:
        return 1
    return 2 if a == b**d else 3
