"""Goes through all words for each different one: O(n d) for d different words."""

import re


def word_count(text: str) -> dict[str, int]:
    words = re.findall("[a-z]+", text.lower())
    return {word: words.count(word) for word in set(words)}
