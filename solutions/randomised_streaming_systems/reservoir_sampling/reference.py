from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    """k of the items, every choice equally likely: O(n) time, O(k) space (Waterman's algorithm R).

    Item number i gets in with probability k/i. One that was in stays with probability 1 - (k/i)(1/k) = (i - 1)/i, and
    k/(i - 1) times that is k/i, too: after every item, all items so far are equally likely to be in.
    """
    sample: list[object] = []
    for i, item in enumerate(items, start=1):
        if i <= k:
            sample.append(item)
        else:
            place = randbelow(i)
            if place < k:
                sample[place] = item
    return sample
