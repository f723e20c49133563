"""One search, for x and for the next integer; the bounds are the last index known to be smaller and the one after."""


def equal_range(a: list[int], x: int) -> list[int]:
    def smaller(y: int) -> int:
        low, high = -1, len(a)
        while high - low > 1:
            middle = low + (high - low) // 2
            if a[middle] >= y:
                high = middle
            else:
                low = middle
        return high

    return [smaller(x), smaller(x + 1)]
