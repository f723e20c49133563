"""Returns a hundred million zeros."""


def running_sums(items):
    return b"0" * 100_000_000
