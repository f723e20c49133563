from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> tuple[str, set[str], int]:
    """A word of n letters and n // 8 pieces, single letters among them, so that it can always be cut."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    pieces = ["".join(rng.choices(letters, k=rng.randint(2, 8))) for _ in range(n // 8)]
    vocab = {*letters, *("##" + letter for letter in letters), *(rng.choice(["", "##"]) + piece for piece in pieces)}
    return "".join(rng.choices([*pieces, *letters], k=n))[:n], vocab, 8
