"""Medians of whole fives only: what is left over at the end has no say in the pivot, but in everything else."""


def select(a: list[int], k: int) -> int:
    if len(a) < 10:
        return sorted(a)[k]
    medians = [sorted(a[i : i + 5])[2] for i in range(0, len(a) - 4, 5)]
    pivot = select(medians, len(medians) // 2)
    smaller = [x for x in a if x < pivot]
    larger = [x for x in a if x > pivot]
    if k < len(smaller):
        return select(smaller, k)
    if k >= len(a) - len(larger):
        return select(larger, k - (len(a) - len(larger)))
    return pivot
