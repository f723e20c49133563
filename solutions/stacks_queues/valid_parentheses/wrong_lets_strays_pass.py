"""Skips a closing bracket that closes nothing."""


def is_balanced(s: str) -> bool:
    closes = {")": "(", "]": "[", "}": "{"}
    opened = []
    for bracket in s:
        if bracket in "([{":
            opened.append(bracket)
        elif opened and opened.pop() != closes[bracket]:
            return False
    return not opened
