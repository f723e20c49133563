"""Gives the name a new list: the caller's list stays as it was."""


def reverse_words(chars: list[str]) -> None:
    chars = [*" ".join(reversed("".join(chars).split(" ")))]
