"""(TLE) Makes all 4^n strings, and keeps those that are balanced."""

from itertools import product


def balanced(text: tuple[str, ...]) -> bool:
    depth = 0
    for x in text:
        depth += 1 if x == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def parentheses(n: int) -> list[str]:
    return ["".join(text) for text in product("()", repeat=2 * n) if balanced(text)]
