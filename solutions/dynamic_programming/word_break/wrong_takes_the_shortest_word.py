"""Cuts as soon as a word is complete, and never goes back."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    piece = ""
    for letter in s:
        piece += letter
        if piece in known:
            piece = ""
    return not piece
