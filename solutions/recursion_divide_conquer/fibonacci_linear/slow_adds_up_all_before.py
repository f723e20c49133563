"""F(n) is one more than the sum of F(0) to F(n - 2): right, but O(n^2) additions."""


def fib(n: int) -> int:
    table = [0, 1]
    for k in range(2, n + 1):
        table.append(1 + sum(table[: k - 1]))
    return table[n]
