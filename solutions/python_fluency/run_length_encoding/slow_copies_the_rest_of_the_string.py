"""Cuts each run off the string, and so copies all that is left: O(n) for each run."""


def rle_encode(s: str) -> list[tuple[str, int]]:
    runs = []
    while s:
        length = 1
        while length < len(s) and s[length] == s[0]:
            length += 1
        runs.append((s[0], length))
        s = s[length:]
    return runs
