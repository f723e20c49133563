from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[list[str]]:
    """Many short words, then one long word: whoever moves what lies behind for each word or letter moves a lot."""
    letters = rng.choices("abcdefghijklmnopqrstuvwxyz", k=n)
    letters[1 : n // 2 : 4] = [" "] * len(letters[1 : n // 2 : 4])
    return (letters,)
