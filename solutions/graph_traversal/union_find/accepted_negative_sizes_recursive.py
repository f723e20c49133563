"""One list: a root holds minus its size. The climb is recursive and leads the whole path to the root."""


class UnionFind:
    def __init__(self, n: int) -> None:
        self.above = [-1] * n
        self.sets = n

    def find(self, a: int) -> int:
        if self.above[a] < 0:
            return a
        self.above[a] = self.find(self.above[a])
        return self.above[a]

    def union(self, a: int, b: int) -> bool:
        a, b = self.find(a), self.find(b)
        if a != b:
            if self.above[a] > self.above[b]:
                a, b = b, a
            self.above[a] += self.above[b]
            self.above[b] = a
            self.sets -= 1
            return True
        return False

    def connected(self, a: int, b: int) -> bool:
        return self.find(a) == self.find(b)

    def size(self, a: int) -> int:
        return -self.above[self.find(a)]

    def count(self) -> int:
        return self.sets
