"""Does not ask at the end whether brackets are still open."""


def is_balanced(s: str) -> bool:
    closes = {")": "(", "]": "[", "}": "{"}
    opened = []
    for bracket in s:
        if bracket in "([{":
            opened.append(bracket)
        elif not opened or opened.pop() != closes[bracket]:
            return False
    return True
