from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[str]]:
    """Words of ten letters, hardly any two of which are anagrams, and one shuffled copy of each."""
    words = ["".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=10)) for _ in range(n // 2)]
    words += ["".join(rng.sample(word, 10)) for word in words]
    rng.shuffle(words)
    return (words,)


def check(arguments: tuple[list[str]], result: list[list[str]]) -> bool:
    """Groups, and words in groups, may come in any order."""
    groups: dict[str, list[str]] = {}
    for word in arguments[0]:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return sorted(sorted(group) for group in result) == sorted(sorted(group) for group in groups.values())
