"""Looks at the first character only: a negative number passes for a minus (RTE)."""


def eval_rpn(tokens: list[str]) -> int:
    stack = []
    for token in tokens:
        if token[0] not in "+-*/":
            stack.append(int(token))
            continue
        b, a = stack.pop(), stack.pop()
        if token[0] == "+":
            stack.append(a + b)
        elif token[0] == "-":
            stack.append(a - b)
        elif token[0] == "*":
            stack.append(a * b)
        else:
            stack.append(int(a / b))
    return stack.pop()
