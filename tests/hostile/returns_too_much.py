"""Returns forty million zeros."""


def running_sums(items):
    return b"0" * 40_000_000
