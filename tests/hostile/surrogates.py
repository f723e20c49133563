"""Returns, prints and raises text that has no bytes."""

def running_sums(items):
    print("\ud800" * 10)
    if len(items) > 1:
        raise ValueError("\udfff" * 10)
    return "\ud800" * 10
