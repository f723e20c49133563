"""Sinks the root before the heap is shorter: it may change places with the number just sorted."""


def heap_sort(a: list[int]) -> None:
    for i in reversed(range(len(a) // 2)):
        sink(a, i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sink(a, 0, end + 1)


def sink(a: list[int], i: int, size: int) -> None:
    while 2 * i + 1 < size:
        child = 2 * i + 1
        if child + 1 < size and a[child] < a[child + 1]:
            child += 1
        if a[child] <= a[i]:
            return
        a[i], a[child] = a[child], a[i]
        i = child
