"""Takes `The` and `the` for two words."""

import re
from collections import Counter


def word_count(text: str) -> dict[str, int]:
    return Counter(re.findall("[a-zA-Z]+", text))
