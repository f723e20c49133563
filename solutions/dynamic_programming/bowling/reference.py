def bowling(v: list[int]) -> int:
    """The highest score from a line of pins: O(n) time, O(1) space.

    The last of the first i pins stays, is hit alone, or is hit together with the one before; what is best for the pins
    before these is known by then.
    """
    before = best = 0  # without the last pin, and with it
    last = 0  # beside no pin, the first is hit for nothing
    for x in v:
        before, best = best, max(best, best + x, before + last * x)
        last = x
    return best
