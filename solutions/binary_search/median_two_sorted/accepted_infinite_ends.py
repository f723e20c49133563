"""The well-known form: cuts the shorter list, with infinity where a neighbour of a cut is not there."""


def median(a: list[int], b: list[int]) -> float:
    if len(b) < len(a):
        a, b = b, a
    total = len(a) + len(b)
    half = total // 2
    low, high = 0, len(a) - 1
    while True:
        i = (low + high) // 2
        j = half - i - 2
        a_left = a[i] if i >= 0 else float("-inf")
        a_right = a[i + 1] if i + 1 < len(a) else float("inf")
        b_left = b[j] if j >= 0 else float("-inf")
        b_right = b[j + 1] if j + 1 < len(b) else float("inf")
        if a_left <= b_right and b_left <= a_right:
            if total % 2:
                return min(a_right, b_right)
            return (max(a_left, b_left) + min(a_right, b_right)) / 2
        if a_left > b_right:
            high = i - 1
        else:
            low = i + 1
