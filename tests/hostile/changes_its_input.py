"""Right, but leaves the input empty, which the statement forbids."""


def running_sums(items):
    sums, total = [], 0
    while items:
        total += items.pop(0)
        sums.append(total)
    return sums
