def primes(n: int) -> list[int]:
    """The prime numbers up to n, n included, in ascending order."""
    raise NotImplementedError
