"""Computes for a minute while it is imported."""

import time

end = time.process_time() + 60
while time.process_time() < end:
    pass


def running_sums(items):
    return []
