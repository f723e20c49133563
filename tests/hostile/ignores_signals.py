"""Ignores what asks it to stop."""

import signal

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def running_sums(items):
    while True:
        pass
