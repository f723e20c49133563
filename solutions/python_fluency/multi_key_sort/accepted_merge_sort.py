"""Sorts by hand."""


def comes_first(one: tuple[str, int], other: tuple[str, int]) -> bool:
    return one[1] > other[1] or (one[1] == other[1] and one[0] <= other[0])


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(rows) <= 1:
        return rows[:]
    middle = len(rows) // 2
    left, right = rank_records(rows[:middle]), rank_records(rows[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if comes_first(left[i], right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
