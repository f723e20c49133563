"""Looks for the pattern anywhere in the text."""

import re


def matches(s: str, p: str) -> bool:
    return re.search(p, s) is not None
