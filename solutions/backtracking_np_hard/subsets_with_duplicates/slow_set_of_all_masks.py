"""Goes through all sets of places, and drops what came before with a set: 2^n, even if all numbers are equal."""


def subsets(a: list[int]) -> list[list[int]]:
    found = {tuple(sorted(x for i, x in enumerate(a) if mask >> i & 1)) for mask in range(1 << len(a))}
    return [list(choice) for choice in found]
