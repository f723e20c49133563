"""Lets a word end at whatever is no letter: commas and tabs come out of place."""


def reverse_words(chars: list[str]) -> None:
    chars.reverse()
    start = 0
    for i in range(len(chars) + 1):
        if i == len(chars) or not chars[i].isalpha():
            chars[start:i] = reversed(chars[start:i])
            start = i + 1
