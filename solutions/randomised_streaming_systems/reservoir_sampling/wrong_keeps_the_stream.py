"""Makes a list of the whole stream, and samples from that: nothing is drawn before its end."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    everything = list(items)
    return [everything.pop(randbelow(len(everything))) for _ in range(min(k, len(everything)))]
