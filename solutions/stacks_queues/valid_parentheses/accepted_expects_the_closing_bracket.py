"""Puts on the stack what has to come; at its bottom lies what fits nothing, so that it never is empty."""


def is_balanced(s: str) -> bool:
    if len(s) % 2:
        return False
    expected = [""]
    for bracket in s:
        if bracket == "(":
            expected.append(")")
        elif bracket == "[":
            expected.append("]")
        elif bracket == "{":
            expected.append("}")
        elif expected.pop() != bracket:
            return False
    return expected == [""]
