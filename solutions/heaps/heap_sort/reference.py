def heap_sort(a: list[int]) -> None:
    """Put a in ascending order, in place: O(n log n) time, O(1) space (Williams 1964, Floyd 1964).

    The front of the list is a heap with its largest number at the root, the rest is sorted already. Root and last
    number of the heap change places; the heap is shorter by one, and its new root sinks to where it belongs.
    """
    n = len(a)
    for root in reversed(range(n // 2)):
        _sink(a, root, n)
    for end in range(n - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        _sink(a, 0, end)


def _sink(a: list[int], i: int, size: int) -> None:
    """Let a[i] sink below larger children, within the first `size` numbers."""
    x = a[i]
    while (child := 2 * i + 1) < size:
        if child + 1 < size and a[child] < a[child + 1]:
            child += 1
        if a[child] <= x:
            break
        a[i] = a[child]
        i = child
    a[i] = x
