"""Sorts the list that it was given, once it has read it."""

from math import log2


def ndcg_mrr(relevance: list[int], k: int) -> tuple[float, float]:
    results = relevance[:k]
    relevance.sort(reverse=True)
    best = _dcg(relevance[:k])
    if best == 0:
        return 0.0, 0.0
    first = (1 / place for place, grade in enumerate(results, 1) if grade > 0)
    return _dcg(results) / best, next(first, 0.0)


def _dcg(grades: list[int]) -> float:
    return sum((2**grade - 1) / log2(place + 1) for place, grade in enumerate(grades, 1))
