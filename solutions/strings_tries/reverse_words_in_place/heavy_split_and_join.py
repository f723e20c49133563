"""By way of a string, written back into the same list."""


def reverse_words(chars: list[str]) -> None:
    chars[:] = " ".join(reversed("".join(chars).split(" ")))
