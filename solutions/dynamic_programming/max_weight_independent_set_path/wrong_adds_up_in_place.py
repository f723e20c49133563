"""Turns the list of weights into the list of best sums."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    own = w[:]
    for v in range(len(w)):
        w[v] = max(w[v - 1] if v else 0, own[v] + (w[v - 2] if v > 1 else 0))
    chosen = []
    v = len(w) - 1
    while v >= 0:
        if w[v] == (w[v - 1] if v else 0):
            v -= 1
        else:
            chosen.append(v)
            v -= 2
    return w[-1] if w else 0, chosen
