"""Takes one set from the other: order and duplicates are lost."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    return list(set(items) - set(blocked))
