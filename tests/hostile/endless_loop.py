"""Computes for ever."""


def running_sums(items):
    while True:
        pass
