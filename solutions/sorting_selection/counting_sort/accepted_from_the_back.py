"""The other way round: counts up to and with each key are where its rows end, so rows are placed from the last."""

from itertools import accumulate


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    counts = [0] * k
    for key, _ in rows:
        counts[key] += 1
    ends = [*accumulate(counts)]
    ordered: list[tuple[int, str]] = [(0, "")] * len(rows)
    for key, text in reversed(rows):
        ends[key] -= 1
        ordered[ends[key]] = (key, text)
    return ordered
