def fib(n: int) -> int:
    """The n-th Fibonacci number: 0, 1, 1, 2, 3, 5, ..."""
    raise NotImplementedError
