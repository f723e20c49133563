"""A segment tree in an array: node j is the sum of nodes 2 j and 2 j + 1."""


class Fenwick:
    def __init__(self, n: int) -> None:
        self.n = n
        self.leaves = 1
        while self.leaves < n:
            self.leaves *= 2
        self.tree = [0] * (2 * self.leaves)

    def add(self, i: int, delta: int) -> None:
        j = self.leaves + i
        while j:
            self.tree[j] += delta
            j //= 2

    def prefix(self, i: int) -> int:
        total, low, high = 0, self.leaves, self.leaves + i
        while low < high:
            if low & 1:
                total += self.tree[low]
                low += 1
            if high & 1:
                high -= 1
                total += self.tree[high]
            low, high = low // 2, high // 2
        return total

    def lower_bound(self, target: int) -> int:
        if self.tree[1] < target:
            return self.n
        j = 1
        while j < self.leaves:
            j *= 2
            if self.tree[j] < target:
                target -= self.tree[j]
                j += 1
        return j - self.leaves
