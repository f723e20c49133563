"""Reverses a word when it comes to the space behind it: there is none behind the last one."""


def reverse_words(chars: list[str]) -> None:
    chars.reverse()
    start = 0
    for i, char in enumerate(chars):
        if char == " ":
            chars[start:i] = reversed(chars[start:i])
            start = i + 1
