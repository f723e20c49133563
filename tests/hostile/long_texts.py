"""Prints, returns and raises much, in characters that take twelve bytes each."""

def running_sums(items):
    print("\U0001f600" * 60_000)
    items.append("\U0001f600" * 60_000)
    raise type("E" * 60_000, (Exception,), {})("\U000e0001" * 60_000)
