"""Asks of each element whether it is among those kept so far."""


def dedupe(nums: list[int]) -> int:
    kept: list[int] = []
    for x in nums:
        if x not in kept:
            kept.append(x)
    nums[:] = kept
    return len(kept)
