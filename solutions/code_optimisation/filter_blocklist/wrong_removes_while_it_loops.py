"""Removes from the list that it walks along, and so skips the item behind each one removed."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    kept = items.copy()
    forbidden = set(blocked)
    for x in kept:
        if x in forbidden:
            kept.remove(x)
    return kept
