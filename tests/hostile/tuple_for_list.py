"""A tuple where a list is asked for and compared with: not equal by Python's own rules."""


def running_sums(items):
    return tuple(sum(items[: i + 1]) for i in range(len(items)))
