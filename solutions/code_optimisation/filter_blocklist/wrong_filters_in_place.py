"""Cuts down the list that it was given."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    forbidden = set(blocked)
    items[:] = [x for x in items if x not in forbidden]
    return items
