"""Looks through all that is left for the rarest, twice for each merge: O(n^2)."""

from typing import Any


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    forest: list[tuple[int, int, Any]] = [(count, i, character) for i, (character, count) in enumerate(freq.items())]
    for i in range(len(forest), 2 * len(forest) - 1):
        left = min(forest)
        forest.remove(left)
        right = min(forest)
        forest.remove(right)
        forest.append((left[0] + right[0], i, (left[2], right[2])))
    return _read(forest[0][2])


def _read(tree: Any, digits: str = "") -> dict[str, str]:
    if isinstance(tree, str):
        return {tree: digits}
    return _read(tree[0], digits + "0") | _read(tree[1], digits + "1")
