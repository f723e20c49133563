"""Goes round from every station until the tank is empty: O(n^2)."""


def start_station(gas: list[int], cost: list[int]) -> int:
    n = len(gas)
    for start in range(n):
        tank = gas[start] - cost[start]
        place = (start + 1) % n
        while tank >= 0 and place != start:
            tank += gas[place] - cost[place]
            place = (place + 1) % n
        if tank >= 0:
            return start
    return -1
