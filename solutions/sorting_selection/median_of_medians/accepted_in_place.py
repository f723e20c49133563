"""In place: the medians of the fives are brought to the front, and three zones are made by exchanges."""


def select(a: list[int], k: int) -> int:
    return a[place(a, k, 0, len(a) - 1)]


def place(a: list[int], k: int, low: int, high: int) -> int:
    """Brings the item of index k to index k, within low to high, and gives k back."""
    while high - low >= 5:
        front = low
        for i in range(low, high + 1, 5):
            end = min(i + 4, high)
            insertion_sort(a, i, end)
            middle = (i + end) // 2
            a[front], a[middle] = a[middle], a[front]
            front += 1
        pivot = a[place(a, (low + front - 1) // 2, low, front - 1)]
        less, i, more = low, low, high
        while i <= more:
            if a[i] < pivot:
                a[less], a[i] = a[i], a[less]
                less, i = less + 1, i + 1
            elif a[i] > pivot:
                a[more], a[i] = a[i], a[more]
                more -= 1
            else:
                i += 1
        if k < less:
            high = less - 1
        elif k > more:
            low = more + 1
        else:
            return k
    insertion_sort(a, low, high)
    return k


def insertion_sort(a: list[int], low: int, high: int) -> None:
    for i in range(low + 1, high + 1):
        while i > low and a[i - 1] > a[i]:
            a[i - 1], a[i] = a[i], a[i - 1]
            i -= 1
