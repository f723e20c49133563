"""An iterator with a seed for each epoch, which draws examples out of a bag."""

from random import Random


class Batches:
    def __init__(self, n, batch, epochs, seed, drop_last):
        self.n, self.batch, self.epochs_left, self.drop_last = n, batch, epochs, drop_last
        self.seeds = Random(seed)
        self.bag = []

    def __iter__(self):
        return self

    def __next__(self):
        if not self.bag or (self.drop_last and len(self.bag) < self.batch):
            if not self.epochs_left or (self.drop_last and self.n < self.batch):
                raise StopIteration
            self.epochs_left -= 1
            self.bag = Random(self.seeds.getrandbits(64)).sample(range(self.n), self.n)
        return [self.bag.pop() for _ in range(min(self.batch, len(self.bag)))]


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Batches:
    return Batches(n, batch, epochs, seed, drop_last)
