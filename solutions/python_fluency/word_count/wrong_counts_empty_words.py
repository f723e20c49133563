"""Cuts at every single space: between two of them is an empty word."""

import re
from collections import Counter


def word_count(text: str) -> dict[str, int]:
    return Counter(re.sub("[^a-z]", " ", text.lower()).split(" "))
