"""Right, and leaves the input empty, which the statement allows."""


def largest(items):
    best = items.pop()
    while items:
        best = max(best, items.pop())
    return best
