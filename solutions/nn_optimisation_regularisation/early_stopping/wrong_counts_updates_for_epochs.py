"""Gives the number of the update, not the epoch that it was told."""

import math


class EarlyStopping:
    def __init__(self, patience: int, min_delta: float) -> None:
        self.patience, self.min_delta = patience, min_delta
        self.best_loss, self.best = math.inf, -1
        self.wasted = 0
        self.updates = -1

    def update(self, loss: float, epoch: int) -> bool:
        self.updates += 1
        if -math.inf < loss < self.best_loss - self.min_delta:
            self.best_loss, self.best = loss, self.updates
            self.wasted = 0
        else:
            self.wasted += 1
        return self.wasted >= self.patience

    def best_epoch(self) -> int:
        return self.best
