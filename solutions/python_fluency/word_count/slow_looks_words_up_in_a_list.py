"""Keeps pairs in a list, and looks through it for every word."""

import re


def word_count(text: str) -> dict[str, int]:
    pairs: list[list] = []
    for word in re.findall("[a-z]+", text.lower()):
        for pair in pairs:
            if pair[0] == word:
                pair[1] += 1
                break
        else:
            pairs.append([word, 1])
    return {word: count for word, count in pairs}
