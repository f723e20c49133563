"""Works with whole groups of five only; what is left over at the end is lost."""


def select(a: list[int], k: int) -> int:
    if len(a) <= 5:
        return sorted(a)[min(k, len(a) - 1)]
    fives = [sorted(a[i : i + 5]) for i in range(0, len(a) - len(a) % 5, 5)]
    pivot = select([five[2] for five in fives], len(fives) // 2)
    items = [x for five in fives for x in five]
    smaller = [x for x in items if x < pivot]
    larger = [x for x in items if x > pivot]
    if k < len(smaller):
        return select(smaller, k)
    if k < len(items) - len(larger) or not larger:
        return pivot
    return select(larger, k - (len(items) - len(larger)))
