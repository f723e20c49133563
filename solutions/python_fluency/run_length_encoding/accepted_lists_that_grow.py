"""Pairs are lists, so that the count of the last one can grow."""


def rle_encode(s: str) -> list[list]:
    runs: list[list] = []
    for character in s:
        if runs and runs[-1][0] == character:
            runs[-1][1] += 1
        else:
            runs.append([character, 1])
    return runs
