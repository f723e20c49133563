def reverse_words(chars: list[str]) -> None:
    """Bring the words, which single spaces divide, into reverse order, in place."""
    raise NotImplementedError
