"""Every element has the label of its set; a union goes through all labels: O(n)."""


class UnionFind:
    def __init__(self, n: int) -> None:
        self.label = list(range(n))
        self.sizes = [1] * n
        self.sets = n

    def union(self, a: int, b: int) -> bool:
        old, new = self.label[a], self.label[b]
        if old == new:
            return False
        self.label = [new if label == old else label for label in self.label]
        self.sizes[new] += self.sizes[old]
        self.sets -= 1
        return True

    def connected(self, a: int, b: int) -> bool:
        return self.label[a] == self.label[b]

    def size(self, a: int) -> int:
        return self.sizes[self.label[a]]

    def count(self) -> int:
        return self.sets
