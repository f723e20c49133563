"""Leaves one number too many out of the part behind the pivot."""


def quicksort(a: list[int]) -> None:
    def sort(low: int, high: int) -> None:
        if low >= high:
            return
        border = low
        for i in range(low, high):
            if a[i] < a[high]:
                a[border], a[i] = a[i], a[border]
                border += 1
        a[border], a[high] = a[high], a[border]
        sort(low, border - 1)
        sort(border + 2, high)

    sort(0, len(a) - 1)
