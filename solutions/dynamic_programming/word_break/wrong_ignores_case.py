"""Takes upper and lower case for the same letter."""


def can_segment(s: str, words: list[str]) -> bool:
    s, known = s.lower(), {word.lower() for word in words}
    cuttable = [True]
    for end in range(1, len(s) + 1):
        cuttable.append(any(cuttable[start] and s[start:end] in known for start in range(end)))
    return cuttable[-1]
