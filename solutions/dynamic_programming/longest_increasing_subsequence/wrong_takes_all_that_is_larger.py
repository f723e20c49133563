"""From each start, takes every element that is larger than the last one taken, and keeps the longest of these."""


def lis(a: list[int]) -> list[int]:
    best: list[int] = []
    for i in range(len(a)):
        found = [a[i]]
        for x in a[i + 1 :]:
            if x > found[-1]:
                found.append(x)
        best = max(best, found, key=len)
    return best
