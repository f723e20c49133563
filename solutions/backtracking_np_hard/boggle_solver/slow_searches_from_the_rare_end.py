"""One word after the other, but only if the board has its letters, and from the end whose letter is rarer."""

from collections import Counter
from itertools import chain


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    there = Counter(chain.from_iterable(board))
    rows, columns = len(board), len(board[0])

    def spells(word: str, r: int, c: int, used: frozenset[tuple[int, int]]) -> bool:
        if board[r][c] != word[0]:
            return False
        if len(word) == 1:
            return True
        used |= {(r, c)}
        around = [
            (i, k) for i in range(max(0, r - 1), min(rows, r + 2)) for k in range(max(0, c - 1), min(columns, c + 2))
        ]
        return any(spells(word[1:], i, k, used) for i, k in around if (i, k) not in used)

    found = []
    for word in words:
        if Counter(word) <= there:
            turned = word[::-1] if there[word[0]] > there[word[-1]] else word
            if any(spells(turned, r, c, frozenset()) for r in range(rows) for c in range(columns)):
                found.append(word)
    return found
