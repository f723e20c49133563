def start_station(gas: list[int], cost: list[int]) -> int:
    """A station from which one can go round the circle, or -1: O(n) time, O(1) space.

    Whoever runs dry before station j has come by all stations since the start with a tank that was not below 0, so
    beginning at one of them is no better: the next start to try is j. If all gas covers all cost, what is missing
    before the last start is left over behind it.
    """
    start = tank = missing = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            missing -= tank
            start, tank = i + 1, 0
    return start if tank >= missing else -1
