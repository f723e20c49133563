"""Reverses with slices, and finds the spaces with `index`."""


def reverse_words(chars: list[str]) -> None:
    chars.reverse()
    chars.append(" ")
    start = 0
    while start < len(chars):
        end = chars.index(" ", start)
        chars[start:end] = chars[start:end][::-1]
        start = end + 1
    chars.pop()
