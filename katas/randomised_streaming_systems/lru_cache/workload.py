from random import Random

LARGEST = 1 << 13  # so large since a search in a short list looks cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """A full cache, then uses of keys all over the order of use; one in seven puts a new key, so that an old one goes.

    Operations are lists, since those cross to the worker three times as fast as tuples of unequal lengths.
    """
    capacity = n // 2
    kinds = rng.choices(["get", "put old", "put new"], [4, 2, 1], k=n - capacity)
    keys = rng.choices(range(capacity), k=n - capacity)
    uses = [
        ["get", key] if kind == "get" else ["put", key if kind == "put old" else capacity + i, i]
        for i, (kind, key) in enumerate(zip(kinds, keys, strict=True))
    ]
    return [["LRUCache", capacity], *(["put", key, key] for key in range(capacity)), *uses]
