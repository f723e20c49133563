from random import Random

SMALLEST, LARGEST = 8, 1 << 7


def workload(n: int, rng: Random) -> tuple[str, str]:
    """Two unrelated texts of few letters: about half of them stay, in no order that a short cut could guess."""
    return "".join(rng.choices("abcd", k=n)), "".join(rng.choices("abcd", k=n - n // 8))
