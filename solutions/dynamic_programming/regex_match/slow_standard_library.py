"""Python's own re tries one way after the other and remembers nothing: exponential in the number of stars."""

import re


def matches(s: str, p: str) -> bool:
    return re.fullmatch(p, s) is not None
