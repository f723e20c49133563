"""For each element, a two-sum with a set of those passed since; a set of sorted triples drops repetitions."""


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    triples: set[tuple[int, int, int]] = set()
    for i, x in enumerate(nums):
        passed: set[int] = set()
        for y in nums[i + 1 :]:
            if -x - y in passed:
                smallest, middle, largest = sorted((x, y, -x - y))
                triples.add((smallest, middle, largest))
            passed.add(y)
    return list(triples)
