"""Returns a list nested 5,000 deep."""


def running_sums(items):
    nested = []
    for _ in range(5000):
        nested = [nested]
    return nested
