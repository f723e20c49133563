"""Begins with the first character: the empty string has none. (RTE)"""


def rle_encode(s: str) -> list[tuple[str, int]]:
    runs = []
    current, length = s[0], 0
    for character in s:
        if character == current:
            length += 1
        else:
            runs.append((current, length))
            current, length = character, 1
    return [*runs, (current, length)]
