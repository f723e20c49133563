"""Looks every piece up in the list of words, one word after the other: O(n * L * words)."""


def can_segment(s: str, words: list[str]) -> bool:
    longest = max(map(len, words), default=0)
    cuttable = [True]
    for end in range(1, len(s) + 1):
        starts = range(max(0, end - longest), end)
        cuttable.append(any(cuttable[start] and s[start:end] in words for start in starts))
    return cuttable[-1]
