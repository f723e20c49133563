"""Asks only whether a line is in the other list, not where, nor how often."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    rows = [(" " if line in b else "-", line) for line in a]
    return rows + [("+", line) for line in b if line not in a]
