def subsets(a: list[int]) -> list[list[int]]:
    """Every choice from the elements once: O(output) time, O(n) space beyond the output.

    Choices grow in ascending order. Behind the present choice, equal numbers stand side by side; only the first of them
    may come next, or the same choice would come again.
    """
    a = sorted(a)
    found: list[list[int]] = []
    chosen: list[int] = []

    def choose(start: int) -> None:
        found.append(chosen.copy())
        for i in range(start, len(a)):
            if i > start and a[i] == a[i - 1]:
                continue
            chosen.append(a[i])
            choose(i + 1)
            chosen.pop()

    choose(0)
    return found
