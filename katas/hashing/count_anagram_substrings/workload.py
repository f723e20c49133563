from math import isqrt
from random import Random
from string import ascii_lowercase

SMALLEST = 1 << 9
LARGEST = 1 << 17  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> tuple[str, list[str]]:
    """A text of n / 2 letters and n in patterns, whose length and number both grow like the root of n.

    A pattern is a window of the text, shuffled, or the one before once more, or of any letters.
    """
    size = 4 * isqrt(n)
    text = "".join(rng.choices(ascii_lowercase, k=n // 2))
    patterns = ["".join(rng.choices(ascii_lowercase, k=size)) for _ in range(n // size)]
    for i in range(len(patterns)):
        start = rng.randrange(len(text) - size + 1)
        window = rng.choice([text[start : start + size], patterns[i - 1], patterns[i]])
        patterns[i] = "".join(rng.sample(window, size))
    return text, patterns
