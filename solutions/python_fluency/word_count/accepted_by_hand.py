"""Letter by letter; a space behind the text ends the last word, too."""

from collections import defaultdict


def word_count(text: str) -> dict[str, int]:
    counts: defaultdict[str, int] = defaultdict(int)
    word = ""
    for character in text + " ":
        if "a" <= character <= "z" or "A" <= character <= "Z":
            word += character.lower()
        elif word:
            counts[word] += 1
            word = ""
    return counts
