def majority(a: list[int]) -> int | None:
    """The item that makes up more than half of the list, or None: O(n) time, O(1) space (Boyer and Moore 1981).

    Pairs of different items cancel out. Of a majority something is left over, since the others are too few to cancel
    it; but something may be left over without a majority, so the votes are counted at the end.
    """
    candidate = None
    lead = 0
    for x in a:
        if lead == 0:
            candidate = x
        lead += 1 if x == candidate else -1
    votes = sum(x == candidate for x in a)
    return candidate if 2 * votes > len(a) else None
