"""A dictionary."""


class Tally:
    """Counts words in a dictionary: O(1) for each."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def add(self, word: str) -> None:
        """Count a word: O(1)."""
        self._counts[word] = self._counts.get(word, 0) + 1

    def count(self, word: str) -> int:
        """How often it was counted: O(1)."""
        return self._counts.get(word, 0)
