"""One dictionary for all tallies."""


class Tally:
    def __init__(self, counts: dict[str, int] = {}) -> None:  # noqa: B006
        self._counts = counts

    def add(self, word: str) -> None:
        self._counts[word] = self._counts.get(word, 0) + 1

    def count(self, word: str) -> int:
        return self._counts.get(word, 0)
