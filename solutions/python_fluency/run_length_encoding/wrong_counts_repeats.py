"""Begins a new run with 0."""


def rle_encode(s: str) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    for character in s:
        if runs and runs[-1][0] == character:
            runs[-1] = (character, runs[-1][1] + 1)
        else:
            runs.append((character, 0))
    return runs
