from random import Random

SMALLEST = 8
LARGEST = 1 << 7


def workload(n: int, rng: Random) -> tuple[dict[str, int], int]:
    """n words of few letters; each occurs more often the more there are."""
    letters = rng.sample("abcdefghijklmnopqrstuvwxyz", 8)
    return {"".join(rng.choices(letters, k=8)): rng.randint(n // 2, n) for _ in range(n)}, 8
