"""Keeps one value, and applies each operator to it and the last number: wrong where the right side is nested."""


def eval_rpn(tokens: list[str]) -> int:
    value = right = int(tokens[0])
    for token in tokens[1:]:
        if token == "+":
            value += right
        elif token == "-":
            value -= right
        elif token == "*":
            value *= right
        elif token == "/":
            value = int(value / right) if right else 0
        else:
            right = int(token)
    return value
