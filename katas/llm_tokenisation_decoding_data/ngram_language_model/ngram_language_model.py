class NGramLM:
    """How likely a token is after the n - 1 tokens before it."""

    def __init__(self, n: int, alpha: float) -> None:
        raise NotImplementedError

    def fit(self, sentences: list[list[str]]) -> None:
        """Learn from sentences, on top of what is known."""
        raise NotImplementedError

    def prob(self, context: tuple[str, ...], token: str) -> float:
        """The probability of token after context."""
        raise NotImplementedError

    def sample(self, context: tuple[str, ...], u: float) -> str:
        """The token of the vocabulary, in ascending order, whose share of [0, 1) holds u."""
        raise NotImplementedError
