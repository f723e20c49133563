"""A stack of pairs, each with the one below it; a closing bracket is looked up by its place in a string."""


def is_balanced(s: str) -> bool:
    stack = None
    for bracket in s:
        kind = "([{".find(bracket)
        if kind >= 0:
            stack = (kind, stack)
        elif stack is None or stack[0] != ")]}".index(bracket):
            return False
        else:
            stack = stack[1]
    return stack is None
