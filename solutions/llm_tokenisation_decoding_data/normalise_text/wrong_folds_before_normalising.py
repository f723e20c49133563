"""Folds the case first, and misses the capitals that NFKC brings about."""

from unicodedata import category, normalize


def normalise(text: str) -> str:
    text = "".join(c for c in text if category(c) != "Cf")
    return " ".join(normalize("NFKC", text.casefold()).split())
