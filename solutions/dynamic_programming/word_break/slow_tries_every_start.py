"""Tries pieces of every length, also of lengths that no word has: O(n^2)."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    cuttable = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        for start in range(end):
            if cuttable[start] and s[start:end] in known:
                cuttable[end] = True
                break
    return cuttable[-1]
