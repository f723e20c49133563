"""Keeps the order, but every item once."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    forbidden = set(blocked)
    return list(dict.fromkeys(x for x in items if x not in forbidden))
