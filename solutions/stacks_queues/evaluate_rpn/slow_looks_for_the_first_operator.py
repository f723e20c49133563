"""Looks from the start for an operator, and puts the result in the place of three tokens: O(n^2)."""


def eval_rpn(tokens: list[str]) -> int:
    while len(tokens) > 1:
        i = next(i for i, token in enumerate(tokens) if token in ("+", "-", "*", "/"))
        a, b = int(tokens[i - 2]), int(tokens[i - 1])
        value = {"+": a + b, "-": a - b, "*": a * b, "/": int(a / b) if b else 0}[tokens[i]]
        tokens[i - 2 : i + 1] = [str(value)]
    return int(tokens[0])
