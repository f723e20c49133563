def matrix_chain(dims: list[int]) -> tuple[int, str]:
    """The fewest multiplications, and a plan: O(n^3) time, O(n^2) space for n matrices.

    cost[i, j] is for the product of matrices i to j. Its last multiplication splits it behind some matrix k, and both
    parts are shorter products; so all products of some length are settled before any longer one.
    """
    n = len(dims) - 1
    cost = {(i, i): 0 for i in range(1, n + 1)}
    split = {}
    for more in range(1, n):
        for i in range(1, n - more + 1):
            j = i + more
            outer = dims[i - 1] * dims[j]
            cost[i, j], split[i, j] = min((cost[i, k] + cost[k + 1, j] + outer * dims[k], k) for k in range(i, j))

    def plan(i: int, j: int) -> str:
        return f"A{i}" if i == j else f"({plan(i, split[i, j])}{plan(split[i, j] + 1, j)})"

    return cost[1, n], plan(1, n)
