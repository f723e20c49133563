"""Reverses in place, and returns the list besides."""


def reverse_words(chars: list[str]) -> list[str]:
    chars[:] = " ".join(reversed("".join(chars).split(" ")))
    return chars
