"""Greedy: takes the heaviest vertex that still has no neighbour among those taken."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    chosen: set[int] = set()
    for v in sorted(range(len(w)), key=lambda v: -w[v]):
        if v - 1 not in chosen and v + 1 not in chosen:
            chosen.add(v)
    return sum(w[v] for v in chosen), sorted(chosen)
