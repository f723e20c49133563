"""From the highest bar to the lowest, joins each one with its neighbours that are there already (union-find)."""


def largest_rectangle(heights: list[int]) -> int:
    other_end: dict[int, int] = {}
    best = 0
    for i in sorted(range(len(heights)), key=heights.__getitem__, reverse=True):
        first, last = other_end.get(i - 1, i), other_end.get(i + 1, i)
        other_end[i] = i
        other_end[first], other_end[last] = last, first
        best = max(best, heights[i] * (last - first + 1))
    return best
