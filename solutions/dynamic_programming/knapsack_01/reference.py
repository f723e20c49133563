def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    """The largest value that fits: O(n * capacity) time, O(capacity) space.

    best[room] is the largest value that the items so far can have in that much room. One more item is left, or it is
    packed and the others share the rest of the room. Larger rooms come first: they look at smaller ones, which must
    not know of this item yet.
    """
    best = [0] * (capacity + 1)
    for value, weight in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[-1]
