"""Puts every bracket in front of those that are open, which copies them all."""


def is_balanced(s: str) -> bool:
    partner = {")": "(", "]": "[", "}": "{"}
    opened: list[str] = []
    for bracket in s:
        if bracket in "([{":
            opened = [bracket, *opened]
        elif opened[:1] == [partner[bracket]]:
            opened = opened[1:]
        else:
            return False
    return not opened
