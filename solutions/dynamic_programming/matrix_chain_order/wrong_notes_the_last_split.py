"""Notes the split that was tried last, not the best one: the cost is right, but the plan takes more."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = {(i, i): 0 for i in range(1, n + 1)}
    split = {}
    for more in range(1, n):
        for i in range(1, n - more + 1):
            j = i + more
            for k in range(i, j):
                new = cost[i, k] + cost[k + 1, j] + dims[i - 1] * dims[k] * dims[j]
                cost[i, j] = min(new, cost.get((i, j), new))
                split[i, j] = k

    def plan(i: int, j: int) -> str:
        return f"A{i}" if i == j else f"({plan(i, split[i, j])}{plan(split[i, j] + 1, j)})"

    return cost[1, n], plan(1, n)
