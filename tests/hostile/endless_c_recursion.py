"""Calls itself for ever, by way of C."""


def running_sums(items):
    return sorted([items], key=running_sums)
