"""Right and quick, with a thread that makes a table while nobody looks."""

import threading


def make_table():
    for i in range(1_500_000):
        sum(range(i % 100))


threading.Thread(target=make_table, daemon=True).start()


def running_sums(items):
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
