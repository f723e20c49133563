from heapq import nsmallest


def top_k(items: list[str], k: int) -> list[str]:
    """The k most frequent items, ties in alphabetical order: O(n log k) expected time, O(d) space for d different ones.

    Ordered by (-count, item), the best comes first. `nsmallest` looks at each item once, beside a heap of the k best.
    """
    count: dict[str, int] = {}
    for item in items:
        count[item] = count.get(item, 0) + 1
    return nsmallest(k, count, key=lambda item: (-count[item], item))
