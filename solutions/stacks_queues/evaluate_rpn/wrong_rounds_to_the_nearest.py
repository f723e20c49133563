"""Rounds quotients to the nearest whole number."""


def eval_rpn(tokens: list[str]) -> int:
    stack = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            stack.append(int(token))
            continue
        b, a = stack.pop(), stack.pop()
        if token == "+":
            stack.append(a + b)
        elif token == "-":
            stack.append(a - b)
        elif token == "*":
            stack.append(a * b)
        else:
            stack.append(round(a / b) if b else 0)
    return stack.pop()
