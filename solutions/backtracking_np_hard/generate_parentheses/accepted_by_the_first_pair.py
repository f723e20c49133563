"""What the first pair encloses, and what follows it, are balanced strings themselves."""

from functools import cache


@cache
def balanced(n: int) -> list[str]:
    if n == 0:
        return [""]
    return [f"({inside}){behind}" for k in range(n) for inside in balanced(k) for behind in balanced(n - 1 - k)]


def parentheses(n: int) -> list[str]:
    return balanced(n)
