"""Returns a list that contains itself."""


def running_sums(items):
    items = []
    items.append(items)
    return items
