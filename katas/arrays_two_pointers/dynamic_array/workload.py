from random import Random

LARGEST = 1 << 15  # so large since a few copies made in C look cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """Up to n items, with looks and changes in between; then down again, with a step up for every two down."""
    calls: list[list[object]] = [["DynamicArray"]]
    for i in range(n // 2):
        calls.append(["append", rng.getrandbits(20)])
        if i % 4 == 0:
            calls.append(["get", rng.randrange(i + 1)])
        if i % 8 == 0:
            calls.append(["set", rng.randrange(i + 1), i])
    for i in range(n // 4):
        calls += [["pop"], ["pop"], ["append", i]]
    return calls
