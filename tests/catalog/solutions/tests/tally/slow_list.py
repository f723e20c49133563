"""A list of all words, counted each time."""


class Tally:
    def __init__(self) -> None:
        self._words: list[str] = []

    def add(self, word: str) -> None:
        self._words.append(word)

    def count(self, word: str) -> int:
        return self._words.count(word)
