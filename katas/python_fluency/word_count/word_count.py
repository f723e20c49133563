def word_count(text: str) -> dict[str, int]:
    """How often each word occurs in the text, by the word in lower case."""
    raise NotImplementedError
