"""One array of sums for each round, and notes of where each came from; remembers only the best candidate."""

from collections.abc import Callable

import numpy as np


def beam_search(
    next_logprobs: Callable[[tuple[int, ...]], list[float]], eos: int, width: int, max_len: int, alpha: float
) -> tuple[tuple[int, ...], float]:
    beam: list[tuple[int, ...]] = [()]
    sums = np.zeros(1)
    best: tuple[float, tuple[int, ...]] = (-np.inf, ())
    for length in range(1, max_len + 1):
        table = sums[:, None] + np.array([next_logprobs(tokens) for tokens in beam])
        order = np.argsort(-table, axis=None)[:width]
        rows, columns = np.unravel_index(order, table.shape)
        following, totals = [], []
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            tokens, total = (*beam[row], column), float(table[row, column])
            if column == eos or length == max_len:
                best = max(best, (total / length**alpha, tokens))
            if column != eos:
                following.append(tokens)
                totals.append(total)
        if not following:
            break
        beam, sums = following, np.array(totals)
    return best[1], best[0]
