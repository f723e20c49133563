from math import log2


def ndcg_mrr(relevance: list[int], k: int) -> tuple[float, float]:
    """NDCG (Jarvelin and Kekalainen 2002) and reciprocal rank: O(n log n) time, O(n) space.

    Discounts fall from place to place, so the best order is the descending one.
    """
    best = _dcg(sorted(relevance, reverse=True)[:k])
    if best == 0:
        return 0.0, 0.0
    first = (1 / place for place, grade in enumerate(relevance[:k], 1) if grade > 0)
    return _dcg(relevance[:k]) / best, next(first, 0.0)


def _dcg(grades: list[int]) -> float:
    return sum((2**grade - 1) / log2(place + 1) for place, grade in enumerate(grades, 1))
