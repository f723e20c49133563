"""Begins where the gas exceeds the cost by most."""


def start_station(gas: list[int], cost: list[int]) -> int:
    if sum(gas) < sum(cost):
        return -1
    return max(range(len(gas)), key=lambda i: gas[i] - cost[i])
