"""Raises what a person at the keyboard raises."""


def running_sums(items):
    raise KeyboardInterrupt
