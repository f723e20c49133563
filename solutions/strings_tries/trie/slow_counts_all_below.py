"""A trie that knows only where words end: to count a prefix, it visits all nodes below."""

from __future__ import annotations


class Node:
    def __init__(self) -> None:
        self.ending = 0
        self.children: dict[str, Node] = {}

    def total(self) -> int:
        return self.ending + sum(child.total() for child in self.children.values())


class Trie:
    def __init__(self) -> None:
        self.root = Node()

    def find(self, prefix: str) -> Node:
        node = self.root
        for letter in prefix:
            if letter not in node.children:
                return Node()
            node = node.children[letter]
        return node

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.ending += 1

    def count_word(self, word: str) -> int:
        return self.find(word).ending

    def count_prefix(self, prefix: str) -> int:
        return self.find(prefix).total()

    def erase(self, word: str) -> bool:
        node = self.find(word)
        found = node.ending > 0
        node.ending -= found
        return found
