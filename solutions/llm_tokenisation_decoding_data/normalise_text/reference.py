from unicodedata import category, normalize


def normalise(text: str) -> str:
    """One form for all spellings that say the same: O(n) time and space.

    Marks must be in their canonical order before the case is folded, since folding makes a letter of one of them
    (U+0345); and folding takes some characters apart, which the second NFKC mends.
    """
    visible = "".join(character for character in text if category(character) != "Cf")
    folded = normalize("NFKC", normalize("NFKC", visible).casefold())
    return " ".join(folded.split())
