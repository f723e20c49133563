"""Joins two shorter strings in every way, and puts a pair around: many strings come several times."""


def parentheses(n: int) -> list[str]:
    if n == 0:
        return [""]
    around = [f"({s})" for s in parentheses(n - 1)]
    return around + [left + right for k in range(1, n) for left in parentheses(k) for right in parentheses(n - k)]
