"""Begins the table with the two first weights, not with the larger of them: the second may count for less."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    if not w:
        return 0, []
    best, chosen = list(w[:2]), []
    for i in range(2, len(w)):
        best.append(max(best[i - 1], best[i - 2] + w[i]))
    i = len(w) - 1
    while i >= 0:
        if i == 0 or best[i] != best[i - 1]:
            chosen.append(i)
            i -= 2
        else:
            i -= 1
    return best[-1], chosen[::-1]
