def perplexity(logprobs: list[list[float]], mask: list[list[int]]) -> float:
    """e to the mean of -logprob over all tokens whose mask is 1."""
    raise NotImplementedError
