"""Takes only ASCII characters for white space."""

import re
from unicodedata import category, normalize


def normalise(text: str) -> str:
    text = "".join(c for c in text if category(c) != "Cf")
    text = normalize("NFKC", normalize("NFKC", text).casefold())
    return re.sub(r"\s+", " ", text, flags=re.ASCII).strip()
