def normalise(text: str) -> str:
    """The text without format characters, in NFKC, with its case folded, and single spaces."""
    raise NotImplementedError
