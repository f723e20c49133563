"""Both ends included, and recursive: stops early where the ends of a part are equal."""


def equal_range(a: list[int], x: int) -> tuple[int, int]:
    def bounds(first: int, last: int) -> tuple[int, int]:
        if first > last or a[last] < x:
            return last + 1, last + 1
        if a[first] > x:
            return first, first
        if a[first] == a[last]:
            return first, last + 1
        middle = (first + last) // 2
        low, split = bounds(first, middle)
        if low > middle:
            return bounds(middle + 1, last)
        if split <= middle:
            return low, split
        return low, bounds(middle + 1, last)[1]

    return bounds(0, len(a) - 1)
