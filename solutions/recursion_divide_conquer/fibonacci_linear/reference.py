def fib(n: int) -> int:
    """The n-th Fibonacci number: n additions, two numbers kept at a time."""
    this, following = 0, 1
    for _ in range(n):
        this, following = following, this + following
    return this
