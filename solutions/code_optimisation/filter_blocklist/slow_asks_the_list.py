"""Asks the list of blocked strings for each item: O(n * m)."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    return [x for x in items if x not in blocked]
