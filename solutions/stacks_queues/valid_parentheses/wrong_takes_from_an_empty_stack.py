"""Takes for granted that something is open when a closing bracket comes (RTE)."""


def is_balanced(s: str) -> bool:
    closes = {")": "(", "]": "[", "}": "{"}
    opened = []
    for bracket in s:
        if bracket in "([{":
            opened.append(bracket)
        elif opened.pop() != closes[bracket]:
            return False
    return not opened
