"""Keeps all losses, and goes through them at every question."""

import math


class EarlyStopping:
    def __init__(self, patience: int, min_delta: float) -> None:
        self.patience, self.min_delta = patience, min_delta
        self.history: list[tuple[int, float]] = []

    def _last(self) -> int | None:
        last = None
        for i, (_, loss) in enumerate(self.history):
            if math.isfinite(loss) and (last is None or self.history[last][1] - loss > self.min_delta):
                last = i
        return last

    def update(self, loss: float, epoch: int) -> bool:
        self.history.append((epoch, loss))
        last = self._last()
        return len(self.history) - 1 - (-1 if last is None else last) >= self.patience

    def best_epoch(self) -> int:
        last = self._last()
        return -1 if last is None else self.history[last][0]
