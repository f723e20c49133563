"""A table of followers for each context, beside its total; draws by bisection in the running sums."""

from bisect import bisect_right
from collections import defaultdict
from itertools import accumulate


class NGramLM:
    def __init__(self, n: int, alpha: float) -> None:
        self.n, self.alpha = n, alpha
        self.known = {"</s>": 0}
        self.table: defaultdict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
        self.total: dict[tuple[str, ...], int] = {}

    def fit(self, sentences: list[list[str]]) -> None:
        for sentence in sentences:
            padded = ["<s>"] * (self.n - 1) + sentence + ["</s>"]
            for i in range(len(sentence) + 1):
                *context, token = padded[i : i + self.n]
                key = tuple(context)
                self.table[key][token] = self.table[key].get(token, 0) + 1
                self.total[key] = self.total.get(key, 0) + 1
                self.known[token] = 0

    def prob(self, context: tuple[str, ...], token: str) -> float:
        if token not in self.known:
            return 0.0
        key = (("<s>",) * (self.n - 1) + context)[-(self.n - 1) :] if self.n > 1 else ()
        count = self.table[key].get(token, 0) if key in self.table else 0
        return (count + self.alpha) / (self.total.get(key, 0) + self.alpha * len(self.known))

    def sample(self, context: tuple[str, ...], u: float) -> str:
        tokens = sorted(self.known)
        ends = [*accumulate(self.prob(context, token) for token in tokens)]
        return tokens[min(bisect_right(ends, u), len(tokens) - 1)]
