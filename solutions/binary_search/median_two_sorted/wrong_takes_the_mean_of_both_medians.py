"""Takes the median of each list, and the mean of the two."""


def median(a: list[int], b: list[int]) -> float:
    medians = [(x[(len(x) - 1) // 2] + x[len(x) // 2]) / 2 for x in (a, b) if len(x)]
    return sum(medians) / len(medians)
