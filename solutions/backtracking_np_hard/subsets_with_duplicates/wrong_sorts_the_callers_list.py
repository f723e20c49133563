"""Sorts the list that it was given."""


def subsets(a: list[int]) -> list[list[int]]:
    a.sort()
    found: list[list[int]] = []

    def choose(start: int, chosen: list[int]) -> None:
        found.append(chosen)
        for i in range(start, len(a)):
            if i == start or a[i] != a[i - 1]:
                choose(i + 1, [*chosen, a[i]])

    choose(0, [])
    return found
