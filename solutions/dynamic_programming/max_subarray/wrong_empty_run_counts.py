"""Begins with 0, as if a run could be empty: a list of losses gives 0."""


def max_subarray(a: list[int]) -> int:
    best = ending_here = 0
    for x in a:
        ending_here = max(0, ending_here + x)
        best = max(best, ending_here)
    return best
