"""Lower case for folded case: the sharp s and the final sigma stay."""

from unicodedata import category, normalize


def normalise(text: str) -> str:
    text = "".join(c for c in text if category(c) != "Cf")
    return " ".join(normalize("NFKC", normalize("NFKC", text).lower()).split())
