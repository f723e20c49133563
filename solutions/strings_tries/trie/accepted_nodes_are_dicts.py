"""Recursive, a plain dict for each node; numbers under keys that are no letters. Empty nodes stay."""

from typing import Any


class Trie:
    def __init__(self) -> None:
        self.root: dict[Any, Any] = {}

    def change(self, node: dict[Any, Any], word: str, by: int) -> None:
        node["passing"] = node.get("passing", 0) + by
        if word:
            self.change(node.setdefault(word[0], {}), word[1:], by)
        else:
            node["ending"] = node.get("ending", 0) + by

    def count(self, node: dict[Any, Any], word: str, key: str) -> int:
        if not word:
            return int(node.get(key, 0))
        return self.count(node[word[0]], word[1:], key) if word[0] in node else 0

    def insert(self, word: str) -> None:
        self.change(self.root, word, 1)

    def count_word(self, word: str) -> int:
        return self.count(self.root, word, "ending")

    def count_prefix(self, prefix: str) -> int:
        return self.count(self.root, prefix, "passing")

    def erase(self, word: str) -> bool:
        found = self.count_word(word) > 0
        if found:
            self.change(self.root, word, -1)
        return found
