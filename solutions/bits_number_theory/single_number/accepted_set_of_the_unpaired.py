"""A set of the numbers that still miss their partner."""


def single(a: list[int]) -> int:
    unpaired = set()
    for x in a:
        if x in unpaired:
            unpaired.remove(x)
        else:
            unpaired.add(x)
    return unpaired.pop()
