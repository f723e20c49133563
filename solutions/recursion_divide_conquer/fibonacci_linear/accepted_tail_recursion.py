"""One call for each step, which hands on the last two numbers; in parts of 200 steps, as the stack is not endless."""


def steps(count: int, a: int, b: int) -> tuple[int, int]:
    return (a, b) if count == 0 else steps(count - 1, b, a + b)


def fib(n: int) -> int:
    a, b = 0, 1
    while n > 0:
        count = min(n, 200)
        a, b = steps(count, a, b)
        n -= count
    return a
