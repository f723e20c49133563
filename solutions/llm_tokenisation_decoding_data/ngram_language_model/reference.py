from collections import Counter


class NGramLM:
    """Counts of n-grams with additive smoothing: O(n) time for a probability, space for each distinct n-gram."""

    def __init__(self, n: int, alpha: float) -> None:
        self.start = ("<s>",) * (n - 1)
        self.alpha = alpha
        self.vocabulary = {"</s>"}
        self.seen = Counter[tuple[tuple[str, ...], str]]()
        self.contexts = Counter[tuple[str, ...]]()

    def _context(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        """The n - 1 tokens that matter. Counted from the left, since tokens[-0:] would be all."""
        padded = (*self.start, *tokens)
        return padded[len(tokens) :]

    def fit(self, sentences: list[list[str]]) -> None:
        for sentence in sentences:
            self.vocabulary.update(sentence)
            context = self.start
            for token in (*sentence, "</s>"):
                self.seen[context, token] += 1
                self.contexts[context] += 1
                context = (*context, token)[1:]

    def prob(self, context: tuple[str, ...], token: str) -> float:
        if token not in self.vocabulary:
            return 0.0
        context = self._context(context)
        # A Counter has 0 for what it does not know, without learning it.
        return (self.seen[context, token] + self.alpha) / (self.contexts[context] + self.alpha * len(self.vocabulary))

    def sample(self, context: tuple[str, ...], u: float) -> str:
        end = 0.0
        for token in sorted(self.vocabulary):
            end += self.prob(context, token)
            if u < end:
                break
        return token  # the last, if the sum comes out a little below 1
