import random


def kth_smallest(items: list[int], k: int) -> int:
    """The item at index k of the list in ascending order: O(n) expected time, O(n) space.

    A pivot drawn at random falls into the middle half every other time, and then leaves at most three quarters of
    the items: the expected work is within a constant factor of n + 3/4 n + 9/16 n + ..., which is 4 n.
    """
    while True:
        pivot = random.choice(items)
        smaller = [x for x in items if x < pivot]
        larger = [x for x in items if pivot < x]
        not_larger = len(items) - len(larger)
        if k < len(smaller):
            items = smaller
        elif k < not_larger:
            return pivot
        else:
            items, k = larger, k - not_larger
