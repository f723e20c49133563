"""Works on distinct values and how often each is there; answers with lists."""

from collections import Counter


def three_sum(nums: list[int]) -> list[list[int]]:
    count = Counter(nums)
    values = sorted(count)
    triples = [[0, 0, 0]] if count[0] >= 3 else []
    triples += [[x, x, -2 * x] for x in values if x and count[x] >= 2 and -2 * x in count]
    for i, x in enumerate(values):
        if x >= 0:
            break
        triples += [[x, y, -x - y] for y in values[i + 1 :] if -x - y > y and -x - y in count]
    return triples
