def word_count(text: str) -> dict[str, int]:
    """How often each word occurs in the text: O(n) expected time, O(n) space.

    With a space for every character that is no letter, what is left between the spaces are the words.
    """
    spaced = "".join(character if character.isalpha() else " " for character in text.lower())
    counts: dict[str, int] = {}
    for word in spaced.split():
        counts[word] = counts.get(word, 0) + 1
    return counts
