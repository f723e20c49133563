"""The right pivot, but all that equals it goes to one side (Lomuto): O(n^2) where many items are equal."""


def select(a: list[int], k: int) -> int:
    while len(a) > 5:
        medians = [sorted(a[i : i + 5])[len(a[i : i + 5]) // 2] for i in range(0, len(a), 5)]
        pivot = select(medians, len(medians) // 2)
        rest = a.copy()
        rest.remove(pivot)
        smaller = [x for x in rest if x < pivot]
        others = [x for x in rest if not x < pivot]
        if k == len(smaller):
            return pivot
        a, k = (smaller, k) if k < len(smaller) else (others, k - len(smaller) - 1)
    return sorted(a)[k]
