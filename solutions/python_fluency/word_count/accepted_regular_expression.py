"""A pattern finds the words, a Counter counts them."""

import re
from collections import Counter


def word_count(text: str) -> dict[str, int]:
    return Counter(re.findall("[a-z]+", text.lower()))
