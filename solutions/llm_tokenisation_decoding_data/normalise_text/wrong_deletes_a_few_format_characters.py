"""Knows some format characters by heart."""

import re
from unicodedata import normalize


def normalise(text: str) -> str:
    text = re.sub("[\u00ad\u200b-\u200f\ufeff]", "", text)
    return " ".join(normalize("NFKC", normalize("NFKC", text).casefold()).split())
