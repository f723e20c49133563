def min_speed(piles: list[int], hours: int) -> int:
    """The smallest speed with which hours are enough for all piles: O(n log m) time, O(1) space.

    If a speed is enough, a larger one is, too. The largest pile is a speed that is enough: one hour for each pile. So
    the answer is where the noes turn into yeses between 1 and that, and each check halves what is in between.
    """
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum(-(-pile // speed) for pile in piles) <= hours:
            high = speed
        else:
            low = speed + 1
    return low
