def group_anagrams(words: list[str]) -> list[list[str]]:
    """The words in groups of anagrams."""
    raise NotImplementedError
