"""Returns a whole number of a million digits."""

def largest(items):
    return 1 << 3_400_000
