def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    """For each pattern, the number of places in the text where an anagram of it stands."""
    raise NotImplementedError
