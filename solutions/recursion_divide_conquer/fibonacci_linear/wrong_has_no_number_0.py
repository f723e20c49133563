"""Begins with F(1), also where F(0) is asked for."""


def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n - 1):
        a, b = b, a + b
    return b
