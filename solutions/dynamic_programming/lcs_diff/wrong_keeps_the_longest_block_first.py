"""The standard library's diff keeps the longest block of lines first, and so sometimes fewer lines than it could."""

from difflib import SequenceMatcher


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    rows = []
    for what, i, after_i, j, after_j in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if what == "equal":
            rows += [(" ", line) for line in a[i:after_i]]
        else:
            rows += [("-", line) for line in a[i:after_i]] + [("+", line) for line in b[j:after_j]]
    return rows
