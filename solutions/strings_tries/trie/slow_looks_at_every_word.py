"""Keeps a list of words, and asks each of them."""


class Trie:
    def __init__(self) -> None:
        self.words: list[str] = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def count_word(self, word: str) -> int:
        return self.words.count(word)

    def count_prefix(self, prefix: str) -> int:
        return sum(word.startswith(prefix) for word in self.words)

    def erase(self, word: str) -> bool:
        if word in self.words:
            self.words.remove(word)
            return True
        return False
