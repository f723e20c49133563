"""One operation that takes for ever, inside C."""


def running_sums(items):
    return 7 ** (7**30)
