"""Right, and leaves nothing to chance; but there are 2^(n - 1) - 1 cuts, and the kata is to draw edges."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    return min(sum((part >> u & 1) != (part >> v & 1) for u, v in edges) for part in range(1, 1 << (n - 1)))
