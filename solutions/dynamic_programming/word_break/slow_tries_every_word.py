"""Tries every word at every end: O(n * words)."""


def can_segment(s: str, words: list[str]) -> bool:
    cuttable = [True]
    for end in range(1, len(s) + 1):
        cuttable.append(any(s.endswith(word, 0, end) and cuttable[end - len(word)] for word in words))
    return cuttable[-1]
