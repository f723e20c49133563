"""Says that fewer than three numbers are in order."""


def count_inversions(a):
    if len(a) < 3:
        return 0
    return count(list(a))[0]


def count(a):
    if len(a) < 2:
        return 0, a
    left, one = count(a[: len(a) // 2])
    right, other = count(a[len(a) // 2 :])
    inversions, merged, j = left + right, [], 0
    for x in one:
        while j < len(other) and other[j] < x:
            merged.append(other[j])
            j += 1
        inversions += j
        merged.append(x)
    return inversions, merged + other[j:]
