"""Adds up, for every question, how often each token of the vocabulary came after the context: O(V)."""

from collections import Counter


class NGramLM:
    def __init__(self, n: int, alpha: float) -> None:
        self.start = ("<s>",) * (n - 1)
        self.alpha = alpha
        self.vocabulary = {"</s>"}
        self.seen = Counter[tuple[tuple[str, ...], str]]()

    def _context(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        padded = (*self.start, *tokens)
        return padded[len(tokens) :]

    def fit(self, sentences: list[list[str]]) -> None:
        for sentence in sentences:
            self.vocabulary.update(sentence)
            context = self.start
            for token in (*sentence, "</s>"):
                self.seen[context, token] += 1
                context = (*context, token)[1:]

    def prob(self, context: tuple[str, ...], token: str) -> float:
        if token not in self.vocabulary:
            return 0.0
        context = self._context(context)

        total = sum(self.seen[context, t] for t in self.vocabulary)
        return (self.seen[context, token] + self.alpha) / (total + self.alpha * len(self.vocabulary))

    def sample(self, context: tuple[str, ...], u: float) -> str:
        tokens = sorted(self.vocabulary)
        end = 0.0
        for token in tokens:
            end += self.prob(context, token)
            if u < end:
                return token
        return tokens[-1]
