from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> list[list[object]]:
    """A map that grows to n / 2 random keys, then calls of every kind, on keys that are there or not."""
    keys = rng.sample(range(-(1 << 40), 1 << 40), n)
    kinds = rng.choices(["put", "get", "delete", "__len__"], [2, 3, 2, 1], k=n // 2)
    calls: list[list[object]] = []
    for kind in kinds:
        key = keys[rng.randrange(n)]
        calls.append([kind, key, key & 7] if kind == "put" else [kind] if kind == "__len__" else [kind, key])
    return [["HashMap"], *(["put", key, key & 7] for key in keys[: n // 2]), *calls]
