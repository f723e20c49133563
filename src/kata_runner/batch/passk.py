"""How probable it is that one of k programs is right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import comb
from statistics import fmean

__all__ = ["pass_at_k", "table"]


def pass_at_k(n: int, right: int, k: int) -> float:
    """Return the unbiased estimate of the probability that one of k programs is right (Chen et al. 2021).

    Parameters:
        n: programs that were graded, at least k.
        right: how many of them were accepted.
    """
    return 1.0 - comb(n - right, k) / comb(n, k)


def table(verdicts: Mapping[str, list[bool]], ks: Iterable[int]) -> dict[int, dict[str, float]]:
    """Return pass@k of each task, and the mean of all under the name "": for every k that all tasks have programs for.

    Parameters:
        verdicts: of each task, whether its programs were accepted.
    """
    fewest = min(map(len, verdicts.values()), default=0)
    found: dict[int, dict[str, float]] = {}
    for k in ks:
        if k <= fewest:
            each = {task: pass_at_k(len(right), sum(right), k) for task, right in verdicts.items()}
            found[k] = {**each, "": fmean(each.values())}
    return found
