from random import Random

LARGEST = 1 << 13  # so large since walking a small tree looks cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """A map of n / 2 keys in random order, then calls of every kind but `items`, all over the keys, there or not."""
    keys = rng.sample(range(2 * n), n // 2)
    kinds = rng.choices(["put", "get", "delete", "successor", "kth"], [2, 1, 2, 2, 2], k=n // 2)
    at = [rng.randrange(n // 2 if kind == "kth" else 2 * n) for kind in kinds]
    calls: list[list[object]] = [
        [kind, x, x] if kind == "put" else [kind, x] for kind, x in zip(kinds, at, strict=True)
    ]
    return [["BSTMap"], *(["put", key, -key] for key in keys), *calls]
