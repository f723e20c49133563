"""Leaves each operation to eval."""


def eval_rpn(tokens: list[str]) -> int:
    stack: list[str] = []
    for token in tokens:
        if token in "+-*/":
            right = stack.pop()
            left = stack.pop()
            stack.append(str(int(eval(f"{left} {token} {right}"))))
        else:
            stack.append(token)
    return int(stack.pop())
