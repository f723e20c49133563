class Trie:
    """Words, and how many of them begin alike."""

    def __init__(self) -> None:
        raise NotImplementedError

    def insert(self, word: str) -> None:
        """Put the word in once more."""
        raise NotImplementedError

    def count_word(self, word: str) -> int:
        """How many times the word is there."""
        raise NotImplementedError

    def count_prefix(self, prefix: str) -> int:
        """How many words begin with prefix."""
        raise NotImplementedError

    def erase(self, word: str) -> bool:
        """Take the word out once; whether it was there."""
        raise NotImplementedError
