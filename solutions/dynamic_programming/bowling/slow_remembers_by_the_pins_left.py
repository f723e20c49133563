"""Remembers answers, but under a copy of all the pins that are left: O(n^2)."""


def bowling(v: list[int]) -> int:
    known: dict[tuple[int, ...], int] = {}

    def best(pins: tuple[int, ...]) -> int:
        if not pins:
            return 0
        if pins not in known:
            score = best(pins[1:]) + max(pins[0], 0)
            if len(pins) > 1:
                score = max(score, pins[0] * pins[1] + best(pins[2:]))
            known[pins] = score
        return known[pins]

    return best(tuple(v))
