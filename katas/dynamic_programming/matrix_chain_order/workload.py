import re
from random import Random

SMALLEST, LARGEST = 6, 48


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """n matrices, ever narrower at first, which are best multiplied from the back; then of any size."""
    sizes = [rng.randrange(1, 1_000) for _ in range(n + 1)]
    return (sorted(sizes[: n // 2], reverse=True) + sizes[n // 2 :],)


def check(arguments: tuple[list[int]], result: tuple[int, str]) -> bool:
    """Any plan will do that takes the smallest number of multiplications."""
    (dims,) = arguments
    cost, plan = result
    try:
        return work(plan, dims) == (1, len(dims) - 1, cost) and cost == least(dims)
    except (IndexError, ValueError):
        return False  # it is no plan


def least(dims: list[int]) -> int:
    """The table of all products, its rows from the left end of a product on, its columns from the right end back."""
    n = len(dims)
    rows: list[list[int]] = [[0] for _ in range(n)]
    columns: list[list[int]] = [[0] for _ in range(n)]
    for j in range(2, n):
        for i in range(j - 2, -1, -1):
            inner = zip(rows[i], reversed(columns[j]), dims[i + 1 : j], strict=True)
            cost = min(left + right + dims[i] * d * dims[j] for left, right, d in inner)
            rows[i].append(cost)
            columns[j].append(cost)
    return rows[0][-1]


def work(plan: str, dims: list[int]) -> tuple[int, int, int]:
    """The first and the last matrix of a plan, and its multiplications."""
    products: list[list[tuple[int, int, int]]] = [[]]
    for token in re.findall(r"A\d+|\S", f"({plan})"):
        if token == "(":
            products.append([])
        elif token != ")":
            products[-1].append((int(token[1:]), int(token[1:]), 0))
        else:
            (i, j, cost), *others = products.pop()
            for after, end, more in others:
                if after != j + 1 or len(others) > 1:
                    raise ValueError
                cost += more + dims[i - 1] * dims[j] * dims[end]
                j = end
            products[-1].append((i, j, cost))
    ((whole,),) = products
    return whole
