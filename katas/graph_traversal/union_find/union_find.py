class UnionFind:
    """The elements 0 to n - 1 in sets that can be joined; at first, each is alone."""

    def __init__(self, n: int) -> None:
        raise NotImplementedError

    def union(self, a: int, b: int) -> bool:
        """Join the sets of a and b; whether they were two."""
        raise NotImplementedError

    def connected(self, a: int, b: int) -> bool:
        """Whether a and b are in the same set."""
        raise NotImplementedError

    def size(self, a: int) -> int:
        """How many elements the set of a has."""
        raise NotImplementedError

    def count(self) -> int:
        """How many sets there are."""
        raise NotImplementedError
