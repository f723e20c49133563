"""No tree: a count for each word and for each of its beginnings, which is as quick while words are short."""

from collections import Counter


class Trie:
    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.prefixes: Counter[str] = Counter()

    def change(self, word: str, by: int) -> None:
        self.words[word] += by
        for end in range(len(word) + 1):
            self.prefixes[word[:end]] += by

    def insert(self, word: str) -> None:
        self.change(word, 1)

    def count_word(self, word: str) -> int:
        return self.words[word]

    def count_prefix(self, prefix: str) -> int:
        return self.prefixes[prefix]

    def erase(self, word: str) -> bool:
        if not self.words[word]:
            return False
        self.change(word, -1)
        return True
