"""Remembers only that a word was there."""


class Tally:
    def __init__(self) -> None:
        self._words: set[str] = set()

    def add(self, word: str) -> None:
        self._words.add(word)

    def count(self, word: str) -> int:
        return int(word in self._words)
