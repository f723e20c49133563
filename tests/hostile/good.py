"""Right: what must be accepted after every one of the others."""


def running_sums(items):
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
