"""Returns infinity."""


def largest(items):
    return float('inf')
