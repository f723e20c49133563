"""Takes a lead left over for a majority: after a change of candidates, the lead says nothing about the whole list."""


def majority(a: list[int]) -> int | None:
    candidate = None
    lead = 0
    for x in a:
        if lead == 0:
            candidate = x
        lead += 1 if x == candidate else -1
    return candidate if lead > 0 else None
