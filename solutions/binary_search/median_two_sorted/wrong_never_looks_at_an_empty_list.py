"""Does not think of the neighbours that are not there, at the ends of a list. (RTE)"""


def median(a: list[int], b: list[int]) -> float:
    if len(a) > len(b):
        a, b = b, a
    half = (len(a) + len(b)) // 2
    low, high = 0, len(a)
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1
        else:
            high = i
    upper = min(a[low], b[half - low])
    if (len(a) + len(b)) % 2:
        return upper
    return (max(a[low - 1], b[half - low - 1]) + upper) / 2
