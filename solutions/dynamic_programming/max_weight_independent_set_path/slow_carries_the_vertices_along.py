"""Copies the whole list of vertices at every step: O(n^2)."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    without: tuple[int, list[int]] = (0, [])
    best: tuple[int, list[int]] = (0, [])
    for v, weight in enumerate(w):
        with_v = (without[0] + weight, [*without[1], v])
        without, best = best, max(best, with_v, key=lambda choice: choice[0])
    return best
