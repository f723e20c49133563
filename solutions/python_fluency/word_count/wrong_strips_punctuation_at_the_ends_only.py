"""Cuts at white space and strips the rest: what stands between two letters glues them together."""

from collections import Counter
from string import digits, punctuation


def word_count(text: str) -> dict[str, int]:
    words = (word.strip(punctuation + digits) for word in text.lower().split())
    return Counter(word for word in words if word)
