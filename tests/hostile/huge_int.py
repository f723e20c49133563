"""Returns huge int."""


def largest(items):
    return 10**5000
