from random import Random
from string import ascii_lowercase

LARGEST = 1 << 10
PLACES = 8  # enough for two random words never to be one step apart


def workload(n: int, rng: Random) -> tuple[str, str, list[str]]:
    """One ladder of about n/2 steps, n/4 words beside it that lead nowhere, and n/4 words that nothing leads to.

    Now and then, one of the ladder's last words is missing.
    """
    word = start = "".join(rng.choices(ascii_lowercase, k=PLACES))

    def step(word: str, place: int) -> str:
        return word[:place] + rng.choice(ascii_lowercase.replace(word[place], "")) + word[place + 1 :]

    ladder = []
    for i in range(n // 2 - rng.randrange(n // 8)):
        word = step(word, i % PLACES)
        ladder.append(word)
    beside = [step(rung, rng.randrange(PLACES)) for rung in rng.sample(ladder, n // 4)]
    others = ["".join(rng.choices(ascii_lowercase, k=PLACES)) for _ in range(n // 4)]
    goal = ladder[-1]
    if rng.random() < 0.25:
        del ladder[-rng.randint(3, n // 16)]
    words = sorted({*ladder, *beside, *others})
    rng.shuffle(words)
    return start, goal, words
