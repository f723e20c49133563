"""Gives back the very list of items if nothing is blocked: whoever changes the result changes the items."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    if not blocked:
        return items
    forbidden = set(blocked)
    return [x for x in items if x not in forbidden]
