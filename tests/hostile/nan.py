"""Returns nan."""


def largest(items):
    return float('nan')
