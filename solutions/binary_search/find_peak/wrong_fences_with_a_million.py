"""Takes what is outside the list for a million below zero: below that, there is no peak at an end."""


def find_peak(a: list[int]) -> int:
    def height(i: int) -> int:
        return a[i] if 0 <= i < len(a) else -1_000_000

    low, high = 0, len(a) - 1
    while low < high:
        middle = (low + high) // 2
        if height(middle - 1) > height(middle):
            high = middle - 1
        elif height(middle + 1) > height(middle):
            low = middle + 1
        else:
            return middle
    return low
