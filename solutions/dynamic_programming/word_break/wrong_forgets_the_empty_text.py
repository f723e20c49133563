"""Says that nothing can be made of nothing."""


def can_segment(s: str, words: list[str]) -> bool:
    known = set(words)
    cuttable = [bool(s)]
    for end in range(1, len(s) + 1):
        cuttable.append(any(cuttable[start] and s[start:end] in known for start in range(end)))
    return cuttable[-1]
