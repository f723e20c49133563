from random import Random

LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[list[int], list[int]]:
    """All goes well until one place in the last quarter, where so much is missing that only the next start is right.

    Now and then, one unit of gas too few is there on the whole, and no start is.
    """
    half = n // 2
    gas = [rng.randint(5, 9) for _ in range(n)]
    cost = [amount - rng.randint(0, 1) for amount in gas[: n - 2]]
    surplus = sum(gas[: n - 2]) - sum(cost)
    cost += [gas[n - 2] + surplus + half, half]
    gas[-1] = cost[-1] + half - (rng.random() < 0.25)
    turn = rng.randrange(n // 4)
    return gas[turn:] + gas[:turn], cost[turn:] + cost[:turn]


def check(arguments: tuple[list[int], list[int]], result: object) -> bool:
    """Whether one gets round from there, or nobody could."""
    gas, cost = arguments
    if sum(gas) < sum(cost):
        return result == -1
    if not isinstance(result, int) or not 0 <= result < len(gas):
        return False
    tank = 0
    for i in [*range(result, len(gas)), *range(result)]:
        tank += gas[i] - cost[i]
        if tank < 0:
            return False
    return True
