"""Takes the median of the medians for the median of all: in the middle somewhere, but not where k is."""


def select(a: list[int], k: int) -> int:
    if len(a) <= 5:
        return sorted(a)[k]
    fives = [sorted(a[i : i + 5]) for i in range(0, len(a), 5)]
    medians = [five[len(five) // 2] for five in fives]
    pivot = select(medians, len(medians) // 2)
    if k == len(a) // 2:
        return pivot
    smaller = [x for x in a if x < pivot]
    larger = [x for x in a if x > pivot]
    if k < len(smaller):
        return select(smaller, k)
    if k < len(a) - len(larger):
        return pivot
    return select(larger, k - (len(a) - len(larger)))
