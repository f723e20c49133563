"""Grows a stretch: ahead while the tank allows, else one station back."""


def start_station(gas: list[int], cost: list[int]) -> int:
    first, last = len(gas) - 1, 0
    tank = gas[first] - cost[first]
    while first > last:
        if tank >= 0:
            tank += gas[last] - cost[last]
            last += 1
        else:
            first -= 1
            tank += gas[first] - cost[first]
    return first if tank >= 0 else -1
