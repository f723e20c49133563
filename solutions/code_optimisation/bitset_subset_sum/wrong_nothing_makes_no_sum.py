"""Begins without the empty choice: a target of 0 needs an element of 0."""


def reachable(a: list[int], target: int) -> bool:
    sums: set[int] = set()
    for x in a:
        sums |= {x} | {total + x for total in sums}
    return target in sums
