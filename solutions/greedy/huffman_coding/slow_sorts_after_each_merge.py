"""Sorts all that is left again after each merge: O(n^2), even where it is nearly in order."""

from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    forest: list[tuple[int, Any]] = [(count, character) for character, count in freq.items()]
    while len(forest) > 1:
        forest.sort(key=lambda entry: entry[0], reverse=True)
        one, left = forest.pop()
        other, right = forest.pop()
        forest.append((one + other, (left, right)))
    return _read(forest[0][1])


def _read(tree: Any, digits: str = "") -> dict[str, str]:
    if isinstance(tree, str):
        return {tree: digits}
    return _read(tree[0], digits + "0") | _read(tree[1], digits + "1")
