"""Asks for the same scores again and again: exponential."""


def bowling(v: list[int]) -> int:
    def best(i: int) -> int:
        if i >= len(v):
            return 0
        pair = v[i] * v[i + 1] + best(i + 2) if i + 1 < len(v) else 0
        return max(best(i + 1), v[i] + best(i + 1), pair)

    return best(0)
