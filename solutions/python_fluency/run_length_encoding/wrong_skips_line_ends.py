"""A dot fits everything but a line end."""

import re


def rle_encode(s: str) -> list[tuple[str, int]]:
    return [(match[1], len(match[0])) for match in re.finditer(r"(.)\1*", s)]
