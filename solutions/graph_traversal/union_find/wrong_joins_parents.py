"""Changes the pointer of the element asked for, not that of its root: the rest of its set is left behind."""


class UnionFind:
    def __init__(self, n: int) -> None:
        self.parent = list(range(n))
        self.sizes = [1] * n
        self.sets = n

    def find(self, a: int) -> int:
        while self.parent[a] != a:
            self.parent[a] = self.parent[self.parent[a]]
            a = self.parent[a]
        return a

    def union(self, a: int, b: int) -> bool:
        second = b
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[second] = a
        self.sizes[a] += self.sizes[b]
        self.sets -= 1
        return True

    def connected(self, a: int, b: int) -> bool:
        return self.find(a) == self.find(b)

    def size(self, a: int) -> int:
        return self.sizes[self.find(a)]

    def count(self) -> int:
        return self.sets
