def eval_rpn(tokens: list[str]) -> int:
    """The value of an expression in reverse Polish notation: O(n) time, O(n) space.

    The values that still wait for their operator lie on a stack: an operator uses the last two, the right one on top.
    """
    waiting: list[int] = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            waiting.append(int(token))
            continue
        right, left = waiting.pop(), waiting.pop()
        if token == "+":
            value = left + right
        elif token == "-":
            value = left - right
        elif token == "*":
            value = left * right
        else:
            value = abs(left) // abs(right)  # // rounds down, which is towards zero only for what is not negative
            if left * right < 0:
                value = -value
        waiting.append(value)
    return waiting.pop()
