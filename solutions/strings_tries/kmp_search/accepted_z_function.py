"""The Z function of pattern and text in a row: how much of the pattern stands at each index."""


def find_all(text: str, pattern: str) -> list[int]:
    if not pattern:
        return [*range(len(text) + 1)]
    row = [*pattern, None, *text]
    z = [0] * len(row)
    left = right = 0
    for i in range(1, len(row)):
        length = min(z[i - left], right - i) if i < right else 0
        while i + length < len(row) and row[i + length] == row[length]:
            length += 1
        z[i] = length
        if i + length > right:
            left, right = i, i + length
    m = len(pattern)
    return [i - m - 1 for i in range(m + 1, len(row)) if z[i] == m]
