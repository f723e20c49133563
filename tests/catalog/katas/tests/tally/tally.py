class Tally:
    """Counts words."""

    def __init__(self) -> None:
        raise NotImplementedError

    def add(self, word: str) -> None:
        """Count a word."""
        raise NotImplementedError

    def count(self, word: str) -> int:
        """How often it was counted."""
        raise NotImplementedError
