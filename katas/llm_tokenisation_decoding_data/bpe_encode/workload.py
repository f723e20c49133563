from math import isqrt
from random import Random

SMALLEST = 64
LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[str, dict[tuple[str, str], int]]:
    """n merges of tokens of a few letters, and a short word made of such tokens: far fewer pairs than merges."""
    tokens = rng.sample("abcdefghijklmnopqrstuvwxyz", 26)
    made = set(tokens)
    ranks: dict[tuple[str, str], int] = {}
    while len(ranks) < n:
        pair = tokens[rng.randrange(len(tokens) // 3 + 1)], rng.choice(tokens[:26])
        if "".join(pair) not in made:
            made.add("".join(pair))
            tokens.append("".join(pair))
            ranks[pair] = len(ranks)
    pairs = [*ranks.items()]
    rng.shuffle(pairs)
    word = "".join(rng.choices(tokens, k=isqrt(n)))
    return word[: 2 * isqrt(n)], dict(pairs)
