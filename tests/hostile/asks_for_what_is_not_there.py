"""Right, after it has asked for what a list has and this has not, and for copies."""

from copy import copy, deepcopy


def lookup(items, target):
    for name in ("copy", "sort", "append", "answer", "_values", "reads"):
        assert isinstance(items, list) or not hasattr(items, name)
    try:
        items += [1]
        items.pop()
    except TypeError:
        pass
    items = deepcopy(copy(items))
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if items[middle] < target else (low, middle)
    return low if low < len(items) and items[low] == target else -1
