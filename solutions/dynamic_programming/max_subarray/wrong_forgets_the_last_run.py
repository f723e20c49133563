"""Compares a run's sum only when the next run begins: the last run is never compared."""


def max_subarray(a: list[int]) -> int:
    best = max(a)
    run = 0
    peak = a[0]
    for x in a:
        if run + x < x:
            best = max(best, peak)
            run = peak = x
        else:
            run += x
            peak = max(peak, run)
    return best
