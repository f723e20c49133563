"""Counts with the size behind the one where the two parts meet: off by one."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = {(i, i): 0 for i in range(1, n + 1)}
    split = {}
    for more in range(1, n):
        for i in range(1, n - more + 1):
            j = i + more
            outer = dims[i] * dims[j]
            cost[i, j], split[i, j] = min((cost[i, k] + cost[k + 1, j] + outer * dims[k + 1], k) for k in range(i, j))

    def plan(i: int, j: int) -> str:
        return f"A{i}" if i == j else f"({plan(i, split[i, j])}{plan(split[i, j] + 1, j)})"

    return cost[1, n], plan(1, n)
