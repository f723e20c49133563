"""Gains and discounts as arrays."""

import numpy as np


def ndcg_mrr(relevance: list[int], k: int) -> tuple[float, float]:
    gains = np.exp2(np.array(relevance, dtype=float)) - 1
    discounts = 1 / np.log2(np.arange(2, min(k, len(gains)) + 2))
    ideal = np.sort(gains)[::-1][:k] @ discounts
    hits = np.flatnonzero(gains[:k])
    ndcg = gains[:k] @ discounts / ideal if ideal > 0 else 0.0
    return float(ndcg), float(1 / (hits[0] + 1)) if len(hits) else 0.0
