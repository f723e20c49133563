"""Notes only how long it gets at each element. Walking back, the last element of each length is the one to take."""

from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    ends: list[int] = []
    lengths = []
    for x in a:
        at = bisect_left(ends, x)
        if at == len(ends):
            ends.append(x)
        else:
            ends[at] = x
        lengths.append(at + 1)
    backwards = []
    wanted = len(ends)
    for x, length in zip(reversed(a), reversed(lengths), strict=True):
        if length == wanted:
            backwards.append(x)
            wanted -= 1
    return backwards[::-1]
