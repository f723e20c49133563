class BloomFilter:
    """A set of strings that never forgets one, but may take a strange string for one of them."""

    def __init__(self, bits: int, hashes: int) -> None:
        raise NotImplementedError

    def add(self, item: str) -> None:
        """Put item in."""
        raise NotImplementedError

    def __contains__(self, item: str) -> bool:
        """Whether item was added; it may be yes without that."""
        raise NotImplementedError

    def bit_count(self) -> int:
        """How many bits are set."""
        raise NotImplementedError
