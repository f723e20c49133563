from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> list[list[object]]:
    """Words of nine letters out of three, some several times; then calls of every kind, prefixes of all lengths."""

    def word() -> str:
        return "".join(rng.choices("abc", k=9))

    kinds = rng.choices(["insert", "count_word", "count_prefix", "erase"], [1, 2, 3, 1], k=n // 2)
    calls: list[list[object]] = [
        [kind, word()[: rng.randrange(10)] if kind == "count_prefix" else word()] for kind in kinds
    ]
    return [["Trie"], *(["insert", word()] for _ in range(n // 2)), *calls]
