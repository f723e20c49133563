"""Recursive from the end, with a copy of the tokens that are left for every token: O(n^2)."""


def eval_rpn(tokens: list[str]) -> int:
    def value(tokens: list[str]) -> tuple[int, list[str]]:
        token, left_over = tokens[-1], tokens[:-1]
        if token not in ("+", "-", "*", "/"):
            return int(token), left_over
        b, left_over = value(left_over)
        a, left_over = value(left_over)
        if token == "+":
            return a + b, left_over
        if token == "-":
            return a - b, left_over
        if token == "*":
            return a * b, left_over
        return int(a / b), left_over

    return value(tokens)[0]
