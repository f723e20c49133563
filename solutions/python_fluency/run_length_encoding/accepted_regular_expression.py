"""A character, and as many more of it as there are; a dot shall fit a line end, too."""

import re


def rle_encode(s: str) -> list[tuple[str, int]]:
    return [(match[1], len(match[0])) for match in re.finditer(r"(.)\1*", s, re.DOTALL)]
