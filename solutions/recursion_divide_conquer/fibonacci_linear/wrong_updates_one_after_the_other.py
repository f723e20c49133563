"""Sets the first of the two numbers before the second is computed from it."""


def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a = b
        b = a + b
    return a
