import math


class EarlyStopping:
    """The best loss, its epoch, and how many updates ago that was: O(1) time and space."""

    def __init__(self, patience: int, min_delta: float) -> None:
        self.patience, self.min_delta = patience, min_delta
        self.best_loss, self.best = math.inf, -1
        self.wasted = 0

    def update(self, loss: float, epoch: int) -> bool:
        # Nothing is less than NaN, nor NaN less than anything; and infinity is not less than itself.
        if -math.inf < loss < self.best_loss - self.min_delta:
            self.best_loss, self.best = loss, epoch
            self.wasted = 0
        else:
            self.wasted += 1
        return self.wasted >= self.patience

    def best_epoch(self) -> int:
        return self.best
