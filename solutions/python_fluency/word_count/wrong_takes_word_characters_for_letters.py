r"""Finds words with `\w`, which digits and the underscore fit too."""

import re
from collections import Counter


def word_count(text: str) -> dict[str, int]:
    return Counter(re.findall(r"\w+", text.lower()))
