from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[str]:
    """A line for each URL, half of them in quotes; hardly one comes twice."""
    quotes = rng.choices(['"', ""], k=n)
    return ("".join(f"GET {quote}http://a/{rng.getrandbits(40):x}{quote} 200\n" for quote in quotes),)
