def ndcg_mrr(relevance: list[int], k: int) -> tuple[float, float]:
    """NDCG and reciprocal rank of the first k results, given the relevance of all in their order."""
    raise NotImplementedError
