"""Has min and max sort two rows, which look at the letters too."""


def merge_sort(rows):
    if len(rows) == 2:
        return [min(rows), max(rows)]
    return sort(rows)


def sort(rows):
    if len(rows) < 2:
        return rows[:]
    half = len(rows) // 2
    left, right = sort(rows[:half]), sort(rows[half:])
    merged = []
    while left and right:
        merged.append((right if right[-1][0] >= left[-1][0] else left).pop())
    return left + right + merged[::-1]
