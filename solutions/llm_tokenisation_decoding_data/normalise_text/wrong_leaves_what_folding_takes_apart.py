"""Folds the case last: what that takes apart stays apart."""

from unicodedata import category, normalize


def normalise(text: str) -> str:
    text = "".join(c for c in text if category(c) != "Cf")
    return " ".join(normalize("NFKC", text).casefold().split())
