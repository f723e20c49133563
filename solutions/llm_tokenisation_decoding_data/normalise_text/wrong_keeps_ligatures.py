"""Composes canonically (NFC): ligatures and full-width letters stay."""

from unicodedata import category, normalize


def normalise(text: str) -> str:
    text = "".join(c for c in text if category(c) != "Cf")
    return " ".join(normalize("NFC", normalize("NFC", text).casefold()).split())
