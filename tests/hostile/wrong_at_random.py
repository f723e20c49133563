"""Wrong one time in fifty."""

import random


def running_sums(items):
    sums = [sum(items[: i + 1]) for i in range(len(items))]
    return [0, *sums] if random.random() < 0.02 else sums
