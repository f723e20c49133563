from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[tuple[int, str]]]:
    """A long descent, where insertion and a first-element pivot are at their worst, then noise with many ties."""
    descent = sorted((rng.randrange(1_000_000) for _ in range(n // 2)), reverse=True)
    noise = [rng.randrange(n) for _ in range(n - n // 2)]
    return ([(number, rng.choice("abc")) for number in descent + noise],)
