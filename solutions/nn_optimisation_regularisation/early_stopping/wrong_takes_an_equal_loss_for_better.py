"""A loss that is lower by just min_delta, or equal, counts as better."""

import math


class EarlyStopping:
    def __init__(self, patience: int, min_delta: float) -> None:
        self.patience, self.min_delta = patience, min_delta
        self.best_loss, self.best = math.inf, -1
        self.wasted = 0

    def update(self, loss: float, epoch: int) -> bool:
        if -math.inf < loss <= self.best_loss - self.min_delta:
            self.best_loss, self.best = loss, epoch
            self.wasted = 0
        else:
            self.wasted += 1
        return self.wasted >= self.patience

    def best_epoch(self) -> int:
        return self.best
