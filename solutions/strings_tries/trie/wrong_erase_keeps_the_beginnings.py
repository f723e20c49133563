"""Erases the word, but not from the counts of its beginnings."""


class _Node:
    __slots__ = ("children", "ending", "passing")

    def __init__(self) -> None:
        self.passing = self.ending = 0
        self.children: dict[str, _Node] = {}


class Trie:
    def __init__(self) -> None:
        self._root = _Node()

    def insert(self, word: str) -> None:
        node = self._root
        node.passing += 1
        for letter in word:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = _Node()
            node = child
            node.passing += 1
        node.ending += 1

    def count_word(self, word: str) -> int:
        node = self._find(word)
        return node.ending if node else 0

    def count_prefix(self, prefix: str) -> int:
        node = self._find(prefix)
        return node.passing if node else 0

    def erase(self, word: str) -> bool:
        if self.count_word(word) == 0:
            return False
        node = self._find(word)
        node.ending -= 1
        return True

    def _find(self, prefix: str) -> _Node | None:
        node: _Node | None = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                break
        return node
