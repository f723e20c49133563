from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[str, str]:
    """Long runs of one letter, with another one here and there; the pattern is such a letter between two half runs.

    At nearly every index many characters fit before one does not, from whichever end they are compared.
    """
    usual, rare = rng.sample("abcdefghijklmnopqrstuvwxyz", 2)
    half = max(1, n // 32)
    runs = []
    length = 0
    while length < n:
        run = rng.randrange(half // 2, half * 4) + 1
        runs.append(usual * run)
        length += run + 1
    return rare.join(runs)[:n], usual * half + rare + usual * half
