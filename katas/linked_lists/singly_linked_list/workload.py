from random import Random

LARGEST = 1 << 13  # so large since walking is quick; far beyond it, a Python list is no longer as fast


def workload(n: int, rng: Random) -> list[list[object]]:
    """A list that grows at both ends; often its length is asked for, or an item comes or goes near the front."""
    near = [["pop_front"], ["insert", 2, -1], ["delete", 1], ["delete", 3], ["__len__"], ["__len__"], ["__len__"]]
    kinds = rng.choices(["push_back", "push_front", "near"], [4, 2, 4], k=n // 2)
    calls = (rng.choice(near) if kind == "near" else [kind, rng.getrandbits(20)] for kind in kinds)
    return [["LinkedList"], *(["push_back", i] for i in range(n // 2)), *calls, ["to_list"]]
