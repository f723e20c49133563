"""Asks for the same sums again and again: exponential."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    def best(n: int) -> tuple[int, list[int]]:
        if n <= 0:
            return 0, []
        total, vertices = best(n - 2)
        return max(best(n - 1), (total + w[n - 1], [*vertices, n - 1]))

    return best(len(w))
