"""Keeps the number of words that end at a node under `*`, beside its letters: words may have that letter, too (RTE)."""

from collections import Counter
from typing import Any


class Trie:
    def __init__(self) -> None:
        self.root: dict[str, Any] = {}
        self.prefixes: Counter[str] = Counter()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["*"] = node.get("*", 0) + 1
        self.prefixes.update(word[:end] for end in range(len(word) + 1))

    def count_word(self, word: str) -> int:
        node = self.root
        for letter in word:
            if letter not in node:
                return 0
            node = node[letter]
        return node.get("*", 0)

    def count_prefix(self, prefix: str) -> int:
        return self.prefixes[prefix]

    def erase(self, word: str) -> bool:
        if self.count_word(word) == 0:
            return False
        node = self.root
        for letter in word:
            node = node[letter]
        node["*"] -= 1
        self.prefixes.subtract(word[:end] for end in range(len(word) + 1))
        return True
