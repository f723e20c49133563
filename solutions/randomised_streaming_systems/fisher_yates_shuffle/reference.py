from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    """Bring items into random order, in place, every order equally likely: O(n) time, O(1) space.

    The back of the list fills with drawn items. Each place takes one of those not drawn yet, the one that is there
    already included. That makes n * (n - 1) * ... * 2 = n! equally likely ways, and each leads to another order.
    """
    for place in range(len(items) - 1, 0, -1):
        drawn = randbelow(place + 1)
        items[place], items[drawn] = items[drawn], items[place]
