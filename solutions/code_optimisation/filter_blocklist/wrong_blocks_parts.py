"""Joins the blocked strings into one text, in which parts of them are found, too."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    text = "\n".join(blocked)
    return [x for x in items if x not in text]
