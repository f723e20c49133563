"""As many of each, but a pair may be closed before it is opened."""


def parentheses(n: int) -> list[str]:
    found: list[str] = []

    def extend(text: str, opened: int, closed: int) -> None:
        if len(text) == 2 * n:
            found.append(text)
        if opened < n:
            extend(text + "(", opened + 1, closed)
        if closed < n:
            extend(text + ")", opened, closed + 1)

    extend("", 0, 0)
    return found
