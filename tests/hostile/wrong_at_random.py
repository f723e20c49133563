"""Wrong one time in ten."""

import random


def running_sums(items):
    sums = [sum(items[: i + 1]) for i in range(len(items))]
    return [0, *sums] if random.random() < 0.1 else sums
