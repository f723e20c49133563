from random import Random

LARGEST = 1 << 12  # so large since one big integer looks cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """A large filter, far from full; then as many questions as words, half of them for words that are there.

    Operations are lists, since those cross to the worker three times as fast as tuples of unequal lengths.
    """
    added, strange = ([f"{rng.getrandbits(64):x}" for _ in range(size)] for size in (n // 2, n // 4))
    asked = rng.sample([*added[::2], *strange], len(added))
    questions = [["__contains__", word] for word in asked]
    return [["BloomFilter", 512 * n, 4], *(["add", word] for word in added), *questions]


def check(operations: list[list[object]], results: list[object]) -> bool:
    """No word that was added is missing, and hardly a strange one is found."""
    calls = [*zip(operations[1:], results, strict=True)]
    added = {word for (name, word), _ in calls if name == "add"}
    answers = [(word in added, bool(found)) for (name, word), found in calls if name == "__contains__"]
    return (True, False) not in answers and answers.count((False, True)) <= 2 + len(answers) / 20
