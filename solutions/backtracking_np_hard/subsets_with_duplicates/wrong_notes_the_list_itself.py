"""Notes the same list each time, which is empty in the end."""


def subsets(a: list[int]) -> list[list[int]]:
    a = sorted(a)
    found: list[list[int]] = []
    chosen: list[int] = []

    def choose(start: int) -> None:
        found.append(chosen)
        for i in range(start, len(a)):
            if i > start and a[i] == a[i - 1]:
                continue
            chosen.append(a[i])
            choose(i + 1)
            chosen.pop()

    choose(0)
    return found
