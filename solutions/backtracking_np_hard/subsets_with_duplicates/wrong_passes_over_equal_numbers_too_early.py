"""Asks `i > 0` instead of `i > start`: no number is ever chosen twice."""


def subsets(a: list[int]) -> list[list[int]]:
    a = sorted(a)
    found: list[list[int]] = []

    def choose(start: int, chosen: list[int]) -> None:
        found.append(chosen)
        for i in range(start, len(a)):
            if i > 0 and a[i] == a[i - 1]:
                continue
            choose(i + 1, [*chosen, a[i]])

    choose(0, [])
    return found
