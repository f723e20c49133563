"""Keeps all numbers up to the n-th."""


def fib(n: int) -> int:
    table = [0, 1]
    while len(table) <= n:
        table.append(table[-1] + table[-2])
    return table[n]
