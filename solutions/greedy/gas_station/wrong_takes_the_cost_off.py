"""Takes the cost off the gas in the caller's list."""


def start_station(gas: list[int], cost: list[int]) -> int:
    for i, burnt in enumerate(cost):
        gas[i] -= burnt
    if sum(gas) < 0:
        return -1
    start = tank = 0
    for i, change in enumerate(gas):
        tank += change
        if tank < 0:
            start, tank = i + 1, 0
    return start
