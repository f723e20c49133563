"""Sorts the caller's list, longest word first."""


def can_segment(s: str, words: list[str]) -> bool:
    words.sort(key=len, reverse=True)
    cuttable = [True]
    for end in range(1, len(s) + 1):
        cuttable.append(any(s.endswith(word, 0, end) and cuttable[end - len(word)] for word in words))
    return cuttable[-1]
