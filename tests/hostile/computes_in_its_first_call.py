"""Right and quick, with a table that its first timed call makes."""

from functools import cache


@cache
def table():
    return [sum(range(i % 100)) for i in range(1_500_000)]


def running_sums(items):
    if len(items) > 50:
        table()
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
