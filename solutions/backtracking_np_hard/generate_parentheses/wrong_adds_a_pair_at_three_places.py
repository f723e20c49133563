"""Puts the new pair around, before or behind a shorter string: two nested groups side by side are never made."""


def parentheses(n: int) -> list[str]:
    strings = {""}
    for _ in range(n):
        strings = {new for s in strings for new in (f"({s})", f"(){s}", f"{s}()")}
    return sorted(strings)
