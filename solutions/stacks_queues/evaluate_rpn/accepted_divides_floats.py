"""Functions by operator; the quotient of two floats, cut off, is exact for numbers of this size."""

import operator


def eval_rpn(tokens: list[str]) -> int:
    functions = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": lambda a, b: int(a / b)}
    stack: list[int] = []
    for token in tokens:
        if token in functions:
            b = stack.pop()
            a = stack.pop()
            stack.append(functions[token](a, b))
        else:
            stack.append(int(token))
    return stack[0]
