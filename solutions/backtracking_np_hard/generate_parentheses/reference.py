def parentheses(n: int) -> list[str]:
    """All balanced strings of n pairs of parentheses: O(n) time for each, O(n) space beyond them.

    Only texts are built that can be completed: never more than n opened, and never more closed than opened.
    """
    found: list[str] = []

    def extend(text: str, opened: int, closed: int) -> None:
        if closed == n:
            found.append(text)
            return
        if opened < n:
            extend(text + "(", opened + 1, closed)
        if closed < opened:
            extend(text + ")", opened, closed + 1)

    extend("", 0, 0)
    return found
