"""The first matrix goes from the last to the first: then all shorter products are settled, too. Plans in the table."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    n = len(dims) - 1
    cost = [[0] * (n + 1) for _ in range(n + 2)]
    plan = [[""] * (n + 1) for _ in range(n + 2)]
    for i in range(n, 0, -1):
        plan[i][i] = f"A{i}"
        for j in range(i + 1, n + 1):
            costs = [cost[i][k] + cost[k + 1][j] + dims[i - 1] * dims[k] * dims[j] for k in range(i, j)]
            cost[i][j] = min(costs)
            k = i + costs.index(cost[i][j])
            plan[i][j] = "(" + plan[i][k] + plan[k + 1][j] + ")"
    return cost[1][n], plan[1][n]
