from random import Random

LARGEST = 1 << 14  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """Half of the calls set: mostly one key, often another, and a third one only once in a while.

    The other half ask for any time, in no order, so that much lies before it and behind it; for the rare key, a value
    was set long before.
    """
    ops: list[list[object]] = [["TimeMap"]]
    t = 0
    for i in range(n // 2):
        t += rng.randint(1, 9)
        rare = i % (n // 8) == 0
        ops.append(["set", "rare" if rare else rng.choice(["often", "often", "too"]), str(rng.randrange(n)), t])
    keys = rng.choices(["often", "too", "rare"], [2, 1, 1], k=n // 2)
    return [*ops, *(["get", key, rng.randint(1, t + t // 8)] for key in keys)]
