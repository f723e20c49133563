from collections.abc import Sequence


def lookup(items: Sequence[int], target: int) -> int:
    """The index of target in the items, which ascend; -1 if it is not there."""
    raise NotImplementedError
