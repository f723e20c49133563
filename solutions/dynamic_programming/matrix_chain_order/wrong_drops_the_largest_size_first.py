"""Always multiplies where the largest size goes away, which is often good, but not always."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    sizes, plans = [*dims], [f"A{i}" for i in range(1, len(dims))]
    cost = 0
    while len(plans) > 1:
        k = max(range(1, len(plans)), key=lambda k: sizes[k])
        cost += sizes[k - 1] * sizes[k] * sizes[k + 1]
        plans[k - 1 : k + 1] = [f"({plans[k - 1]}{plans[k]})"]
        del sizes[k]
    return cost, plans[0]
