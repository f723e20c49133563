"""Yields a megabyte each time, for ever."""

def evens(items):
    while True:
        yield "x" * (1 << 20)
