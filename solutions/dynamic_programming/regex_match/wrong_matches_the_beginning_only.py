"""Says yes as soon as the pattern is at its end, though some of the text may be left."""

import re


def matches(s: str, p: str) -> bool:
    return re.match(p, s) is not None
