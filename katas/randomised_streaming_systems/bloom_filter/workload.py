from random import Random


def workload(n: int, rng: Random) -> list[list[object]]:
    """A large filter, far from full; then as many questions as words, every other one for a word that is there.

    Operations are lists, since those cross to the worker three times as fast as tuples of unequal lengths.
    """
    added, strange = ([f"{rng.getrandbits(64):x}" for _ in range(size)] for size in (n // 2, n // 4))
    questions = [["__contains__", word] for pair in zip(added[::2], strange, strict=False) for word in pair]
    return [["BloomFilter", 512 * n, 4], *(["add", word] for word in added), *questions]


def check(operations: list[list[object]], results: list[object]) -> bool:
    """No word that was added is missing, and hardly a strange one is found."""
    answers = [bool(found) for (name, _), found in zip(operations[1:], results, strict=True) if name == "__contains__"]
    return all(answers[::2]) and sum(answers[1::2]) <= 2 + len(answers) / 20
