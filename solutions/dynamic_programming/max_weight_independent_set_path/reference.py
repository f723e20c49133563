def best_independent(w: list[int]) -> tuple[int, list[int]]:
    """The largest sum of weights without neighbours, and the vertices that reach it: O(n) time and space.

    best[i] is the largest sum from the first i vertices: without the last of them, or with it and then without the one
    before. The vertices follow from these sums, from the back: the last one is needed where leaving it out costs.
    """
    best = [0, *w[:1]]
    for i in range(2, len(w) + 1):
        best.append(max(best[i - 1], best[i - 2] + w[i - 1]))
    chosen = []
    i = len(w)
    while i > 0:
        if best[i] == best[i - 1]:
            i -= 1
        else:
            chosen.append(i - 1)
            i -= 2
    return best[-1], chosen[::-1]
