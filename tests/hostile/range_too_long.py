"""Returns a range that nobody can write down."""

def running_sums(items):
    return range(10**15)
