from __future__ import annotations


class _Node:
    """Where the words go on that begin in the same way."""

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.word: str | None = None  # that ends here


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    """Those of the words that can be spelled: O(letters + paths that begin a word) time, O(letters) space.

    The words are in a trie, and each path on the board leads to a node in it: where there is none, no word goes on. A
    cell is taken while the path leads through it, and is free again on the way back.
    """
    root = _Node()
    for word in words:
        node = root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = _Node()
            node = node.children[letter]
        node.word = word
    rows, columns = len(board), len(board[0])
    taken = [[False] * columns for _ in range(rows)]
    found = []

    def walk(r: int, c: int, node: _Node) -> None:
        """Find what begins as `node` says and goes on with this cell."""
        child = node.children.get(board[r][c])
        if child is None:
            return
        if child.word is not None:
            found.append(child.word)
            child.word = None  # once is enough
        taken[r][c] = True
        for i in range(max(0, r - 1), min(rows, r + 2)):
            for k in range(max(0, c - 1), min(columns, c + 2)):
                if not taken[i][k]:
                    walk(i, k, child)
        taken[r][c] = False

    for r in range(rows):
        for c in range(columns):
            walk(r, c, root)
    return found
