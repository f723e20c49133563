"""Takes 0 for a neighbour that is not there, at the ends of a list."""


def median(a: list[int], b: list[int]) -> float:
    if len(a) > len(b):
        a, b = b, a
    total = len(a) + len(b)
    half = total // 2
    low, high = 0, len(a)
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    upper = min(a[i] if i < len(a) else 10**6 + 1, b[j] if j < len(b) else 10**6 + 1)
    if total % 2:
        return upper
    lower = max(a[i - 1] if i > 0 else 0, b[j - 1] if j > 0 else 0)
    return (lower + upper) / 2
