"""A dict from each weight that some choice has to the largest value of such a choice; a new one for every item."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    best = {0: 0}
    for value, weight in items:
        following = dict(best)
        for total, worth in best.items():
            if total + weight <= capacity:
                following[total + weight] = max(following.get(total + weight, 0), worth + value)
        best = following
    return max(best.values())
