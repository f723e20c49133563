def max_subarray(a: list[int]) -> int:
    """The largest sum of one or more neighbouring elements: O(n) time, O(1) space (Kadane).

    The best run that ends at an element either goes on from the best that ended just before it, or begins there. Every
    run ends somewhere, so the best of these is the best of all.
    """
    best = ending_here = a[0]
    for i in range(1, len(a)):
        ending_here = max(a[i], ending_here + a[i])
        best = max(best, ending_here)
    return best
