"""Cancels pairs by index instead of by item, and leaves the counting to the list."""


def majority(a: list[int]) -> int | None:
    at, lead = 0, 0
    for i in range(len(a)):
        if lead == 0:
            at = i
        if a[i] == a[at]:
            lead += 1
        else:
            lead -= 1
    return a[at] if a and 2 * a.count(a[at]) > len(a) else None
