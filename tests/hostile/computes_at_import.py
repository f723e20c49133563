"""Right and quick, with a table at hand that took long to make."""

table = [sum(range(i % 100)) for i in range(1_500_000)]


def running_sums(items):
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
