"""Recursive, on a range with its end left out."""


def search_rotated(a: list[int], x: int) -> int:
    def search(start: int, end: int) -> int:
        if end - start == 1:
            return start if a[start] == x else -1
        middle = (start + end) // 2
        if a[start] < a[middle]:
            return search(start, middle) if a[start] <= x < a[middle] else search(middle, end)
        return search(middle, end) if a[middle] <= x <= a[end - 1] else search(start, middle)

    return search(0, len(a))
