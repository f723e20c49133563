"""The k largest grades from a heap, and one loop for both sums; a list for a pair."""

import heapq
import math


def ndcg_mrr(relevance: list[int], k: int) -> list[float]:
    real = ideal = mrr = 0.0
    for i, (got, best) in enumerate(zip(relevance, heapq.nlargest(k, relevance), strict=False)):
        weight = math.log(2) / math.log(i + 2)
        real += ((1 << got) - 1) * weight
        ideal += ((1 << best) - 1) * weight
        if got and not mrr:
            mrr = 1 / (i + 1)
    return [real / ideal if ideal else 0.0, mrr]
