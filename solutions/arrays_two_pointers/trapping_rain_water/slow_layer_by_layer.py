"""Fills layer by layer, from one height that occurs to the next: O(n) for each of them."""

from itertools import pairwise


def trapped(heights: list[int]) -> int:
    water = 0
    for below, above in pairwise(sorted({0, *heights})):
        high = [i for i, height in enumerate(heights) if height >= above]
        water += (high[-1] - high[0] + 1 - len(high)) * (above - below)
    return water
