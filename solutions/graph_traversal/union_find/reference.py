class UnionFind:
    """The elements 0 to n - 1 in sets that can be joined: O(alpha(n)) amortised time a call, O(n) space (Tarjan 1975).

    Each set is a tree whose root stands for it. The smaller tree goes below the root of the larger, so that no path is
    longer than log2 n, and each climb makes the path that it takes half as long.
    """

    def __init__(self, n: int) -> None:
        self._parent = list(range(n))
        self._size = [1] * n  # right at the roots
        self._count = n

    def _find(self, a: int) -> int:
        """The root above a."""
        parent = self._parent
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    def union(self, a: int, b: int) -> bool:
        """Join the sets of a and b; whether they were two."""
        a, b = self._find(a), self._find(b)
        if a == b:
            return False
        if self._size[a] < self._size[b]:
            a, b = b, a
        self._parent[b] = a
        self._size[a] += self._size[b]
        self._count -= 1
        return True

    def connected(self, a: int, b: int) -> bool:
        """Whether a and b are in the same set."""
        return self._find(a) == self._find(b)

    def size(self, a: int) -> int:
        """How many elements the set of a has."""
        return self._size[self._find(a)]

    def count(self) -> int:
        """How many sets there are."""
        return self._count
