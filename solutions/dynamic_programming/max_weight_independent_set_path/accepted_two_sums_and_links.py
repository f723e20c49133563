"""Carries two sums, each with a chain of the vertices behind it, which share their tails."""

from typing import Any

Chain = tuple[int, Any] | None


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    without: tuple[int, Chain] = (0, None)
    best: tuple[int, Chain] = (0, None)
    for v, weight in enumerate(w):
        total, chain = without
        without = best
        if total + weight > best[0]:
            best = (total + weight, (v, chain))
    total, chain = best
    vertices = []
    while chain:
        v, chain = chain
        vertices.append(v)
    return total, vertices
