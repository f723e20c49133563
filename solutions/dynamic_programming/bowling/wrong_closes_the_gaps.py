"""After a hit, the pins left move together: pins become neighbours that were none."""

from functools import cache


def bowling(v: list[int]) -> int:
    @cache
    def best(pins: tuple[int, ...]) -> int:
        scores = [0]
        for i in range(len(pins)):
            scores.append(pins[i] + best(pins[:i] + pins[i + 1 :]))
            if i + 1 < len(pins):
                scores.append(pins[i] * pins[i + 1] + best(pins[:i] + pins[i + 2 :]))
        return max(scores)

    return best(tuple(v))
