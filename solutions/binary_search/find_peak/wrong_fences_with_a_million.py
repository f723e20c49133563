"""Takes what is outside the list for a million below zero: below that, there is no peak at an end."""


def find_peak(a: list[int]) -> int:
    fenced = [-1_000_000, *a, -1_000_000]
    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if fenced[middle] > fenced[middle + 1]:
            high = middle - 1
        elif fenced[middle + 2] > fenced[middle + 1]:
            low = middle + 1
        else:
            return middle
    return low
