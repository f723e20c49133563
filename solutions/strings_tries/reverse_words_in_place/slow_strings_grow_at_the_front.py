"""Builds the result as a list that is made anew for each word: O(n^2) when words are many."""


def reverse_words(chars: list[str]) -> None:
    result: list[str] = []
    word: list[str] = []
    for char in chars:
        if char == " ":
            result = [" ", *word, *result]
            word = []
        else:
            word = [*word, char]
    chars[:] = word + result
