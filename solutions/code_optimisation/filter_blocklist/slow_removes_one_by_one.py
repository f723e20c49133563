"""Removes from a copy of the list: each removal looks through the list, and moves what is behind: O(n * m)."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    kept = items.copy()
    for x in blocked:
        while x in kept:
            kept.remove(x)
    return kept
