def find_all(text: str, pattern: str) -> list[int]:
    """All indices at which pattern begins in text, ascending; occurrences may overlap."""
    raise NotImplementedError
