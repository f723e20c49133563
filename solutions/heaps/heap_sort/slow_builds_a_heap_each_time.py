"""Makes a heap of all the unsorted part again for every number: O(n^2)."""


def heap_sort(a: list[int]) -> None:
    for end in range(len(a) - 1, 0, -1):
        for i in range(end, 0, -1):
            if a[(i - 1) // 2] < a[i]:
                a[(i - 1) // 2], a[i] = a[i], a[(i - 1) // 2]
        a[0], a[end] = a[end], a[0]
