"""Has no function of that name."""


def running_sum(items):
    return items
