"""Compares without case."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    forbidden = {x.casefold() for x in blocked}
    return [x for x in items if x.casefold() not in forbidden]
