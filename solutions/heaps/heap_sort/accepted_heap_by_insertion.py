"""Lets the heap grow number by number, and sinks holes to the bottom before a number rises into them."""


def heap_sort(a: list[int]) -> None:
    def rise(i: int, x: int) -> None:
        while i and a[(i - 1) >> 1] < x:
            a[i] = a[(i - 1) >> 1]
            i = (i - 1) >> 1
        a[i] = x

    for i, x in enumerate(a):
        rise(i, x)
    for end in range(len(a) - 1, 0, -1):
        x, a[end] = a[end], a[0]
        i, child = 0, 2
        while child < end:
            child -= a[child] < a[child - 1]
            a[i] = a[child]
            i, child = child, 2 * child + 2
        if child == end:
            a[i] = a[child - 1]
            i = child - 1
        rise(i, x)
