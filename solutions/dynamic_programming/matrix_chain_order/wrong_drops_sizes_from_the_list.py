"""Right, but takes the sizes out of the list that it was given, as it goes through its plan."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = {(i, i): 0 for i in range(1, n + 1)}
    split = {}
    for more in range(1, n):
        for i in range(1, n - more + 1):
            j = i + more
            outer = dims[i - 1] * dims[j]
            cost[i, j], split[i, j] = min((cost[i, k] + cost[k + 1, j] + outer * dims[k], k) for k in range(i, j))

    def plan(i: int, j: int) -> str:
        if i == j:
            return f"A{i}"
        text = f"({plan(i, split[i, j])}{plan(split[i, j] + 1, j)})"
        del dims[1]
        return text

    return cost[1, n], plan(1, n)
