"""The lookup of a dict, and itertools instead of a comprehension."""

from itertools import filterfalse


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    return list(filterfalse(dict.fromkeys(blocked, True).__contains__, items))
