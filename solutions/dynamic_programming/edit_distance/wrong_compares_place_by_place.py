"""Counts the places where the strings differ, and the difference in length (Hamming)."""


def edit_distance(a: str, b: str) -> int:
    return sum(x != y for x, y in zip(a, b, strict=False)) + abs(len(a) - len(b))
