from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> list[list[object]]:
    """A text of n tokens, half of them different; then questions about what is in it, and what is not."""
    text = [f"t{rng.randrange(n // 2)}" for _ in range(n)]
    at = [rng.randrange(1, n) for _ in range(n // 2)]
    asked = [["prob", (text[i - 1],), text[i if i % 2 else 0]] for i in at]
    return [["NGramLM", 2, rng.choice([0.5, 1.0])], ["fit", [text[i : i + 8] for i in range(0, n, 8)]], *asked]
