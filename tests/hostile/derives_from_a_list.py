"""Right: an iterable class of its own in place of the function, derived from a built-in type."""

from itertools import accumulate


class running_sums(list):
    def __init__(self, items):
        super().__init__(accumulate(items))
