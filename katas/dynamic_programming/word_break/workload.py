from random import Random

SMALLEST, LARGEST = 32, 1 << 12  # a recursion of n steps is deep enough


def workload(n: int, rng: Random) -> tuple[str, list[str]]:
    """Rows of "a" between words that go on with other letters, and one lonely letter in the middle.

    No word ends with it, and 2^(n/4) ways lead up to there and back to there in vain; or one of two letters does. The
    longer the text, the more words.
    """
    words = ["".join(rng.choices("bcdefgh", k=rng.randrange(6, 13))) for _ in range(n // 2)]

    def passable() -> str:
        parts = [rng.choice(words) + "a" * rng.randrange(6, 13) for _ in range(n // 36 + 1)]
        return "a" * rng.randrange(6, 13) + "".join(parts)

    words += ["a", "aa", "aaa", rng.choice(["ab", "ba"]) if rng.random() < 0.5 else "bb"]
    rng.shuffle(words)
    return passable() + "aba" + passable(), words
