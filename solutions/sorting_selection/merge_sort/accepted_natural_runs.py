"""Cuts the list into the ascending runs that are there already, and merges neighbours until one run is left."""

from collections.abc import Iterator

Row = tuple[int, str]


def merge_sort(rows: list[Row]) -> list[Row]:
    runs: list[list[Row]] = []
    for row in rows:
        if runs and runs[-1][-1][0] <= row[0]:
            runs[-1].append(row)
        else:
            runs.append([row])
    while len(runs) > 1:
        odd = [runs.pop()] if len(runs) % 2 else []
        runs = [list(_merged(a, b)) for a, b in zip(runs[::2], runs[1::2], strict=True)] + odd
    return runs[0] if runs else []


def _merged(left: list[Row], right: list[Row]) -> Iterator[Row]:
    later = iter(right)
    waiting = next(later, None)
    for row in left:
        while waiting is not None and waiting[0] < row[0]:
            yield waiting
            waiting = next(later, None)
        yield row
    while waiting is not None:
        yield waiting
        waiting = next(later, None)
