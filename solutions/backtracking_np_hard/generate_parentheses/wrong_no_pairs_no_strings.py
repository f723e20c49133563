"""Has no string for 0 pairs."""


def parentheses(n: int) -> list[str]:
    found: list[str] = []

    def extend(text: str, opened: int, closed: int) -> None:
        if opened < n:
            extend(text + "(", opened + 1, closed)
        if closed < opened:
            text += ")"
            if len(text) == 2 * n:
                found.append(text)
            extend(text, opened, closed + 1)

    extend("", 0, 0)
    return found
