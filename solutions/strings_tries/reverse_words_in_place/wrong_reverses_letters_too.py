"""Reverses the whole list, and stops there."""


def reverse_words(chars: list[str]) -> None:
    chars.reverse()
