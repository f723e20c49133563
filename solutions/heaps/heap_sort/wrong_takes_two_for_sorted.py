"""Takes fewer than three numbers for sorted: a heap of two seems to need no work."""


def heap_sort(a):
    if len(a) < 3:
        return
    for root in reversed(range(len(a) // 2)):
        sink(a, root, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sink(a, 0, end)


def sink(a, root, size):
    largest = root
    for child in (2 * root + 1, 2 * root + 2):
        if child < size and a[child] > a[largest]:
            largest = child
    if largest != root:
        a[root], a[largest] = a[largest], a[root]
        sink(a, largest, size)
