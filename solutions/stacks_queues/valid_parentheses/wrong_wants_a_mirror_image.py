"""Compares the first half with the second, read backwards: balanced brackets side by side do not pass."""


def is_balanced(s: str) -> bool:
    partner = {"(": ")", "[": "]", "{": "}"}
    half = len(s) // 2
    return len(s) % 2 == 0 and all(partner.get(a) == b for a, b in zip(s[:half], reversed(s)))
