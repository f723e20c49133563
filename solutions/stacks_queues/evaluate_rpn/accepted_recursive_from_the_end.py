"""Takes tokens off at the end: an operator is followed by its right operand, then by its left one."""


def eval_rpn(tokens: list[str]) -> int:
    token = tokens.pop()
    if token.lstrip("-").isdigit():
        return int(token)
    right = eval_rpn(tokens)
    left = eval_rpn(tokens)
    match token:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            quotient, rest = divmod(left, right)
            return quotient + 1 if rest and quotient < 0 else quotient
