"""Regular expressions, a translation table made from the text, and a string that is built anew in every step."""

import re
import sys
import unicodedata


def normalise(text: str) -> str:
    text = text.translate({ord(c): None for c in set(text) if unicodedata.category(c) == "Cf"})
    text = unicodedata.normalize("NFKC", text)
    text = sys.intern(text).casefold()
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", " ", text).strip()
