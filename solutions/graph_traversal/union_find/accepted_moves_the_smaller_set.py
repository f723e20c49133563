"""Every element knows its set; the smaller set is poured into the larger, so an element moves log2 n times at most."""


class UnionFind:
    def __init__(self, n: int) -> None:
        self.members = [[element] for element in range(n)]
        self.sets = n

    def union(self, a: int, b: int) -> bool:
        small, large = sorted((self.members[a], self.members[b]), key=len)
        if small is large:
            return False
        for element in small:
            self.members[element] = large
        large += small
        self.sets -= 1
        return True

    def connected(self, a: int, b: int) -> bool:
        return self.members[a] is self.members[b]

    def size(self, a: int) -> int:
        return len(self.members[a])

    def count(self) -> int:
        return self.sets
