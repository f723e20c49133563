"""Sorts what it is given, which is not always a list."""

def lookup(items, target):
    items.sort()
    return items.index(target) if target in items else -1
