"""Takes the right one on a tie, and so counts equal numbers too."""


def count_inversions(a: list[int]) -> int:
    return sort_and_count(a)[1]


def sort_and_count(a: list[int]) -> tuple[list[int], int]:
    if len(a) < 2:
        return a, 0
    middle = len(a) // 2
    left, in_left = sort_and_count(a[:middle])
    right, in_right = sort_and_count(a[middle:])
    merged, count = [], in_left + in_right
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] < right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
            count += len(left) - i
    return merged + left[i:] + right[j:], count
