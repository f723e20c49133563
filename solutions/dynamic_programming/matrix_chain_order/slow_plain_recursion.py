"""The definition without a memory: exponential."""


def matrix_chain(dims: list[int]) -> tuple[int, str]:
    def best(i: int, j: int) -> tuple[int, str]:
        if i == j:
            return 0, f"A{i}"
        plans = []
        for k in range(i, j):
            (left, first), (right, second) = best(i, k), best(k + 1, j)
            plans.append((left + right + dims[i - 1] * dims[k] * dims[j], f"({first}{second})"))
        return min(plans)

    return best(1, len(dims) - 1)
