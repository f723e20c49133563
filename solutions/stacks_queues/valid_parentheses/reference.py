def is_balanced(s: str) -> bool:
    """Whether the brackets in s are balanced: O(n) time, O(n) space.

    The brackets that are open lie on a stack, the last one on top: only that one can be closed.
    """
    closes = {")": "(", "]": "[", "}": "{"}
    opened: list[str] = []
    for bracket in s:
        if bracket not in closes:
            opened.append(bracket)
        elif not opened or opened.pop() != closes[bracket]:
            return False
    return not opened
