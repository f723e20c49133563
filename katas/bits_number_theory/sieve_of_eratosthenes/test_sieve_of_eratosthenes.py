from hypothesis import given
from hypothesis import strategies as st
from sieve_of_eratosthenes import primes

from kata_runner.testing import every


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, n))


# The first few, squares of primes, and anywhere.
@every(n=range(60))
@given(st.integers(0, 12) | st.sampled_from([4, 9, 25, 49, 121]) | st.integers(0, 400))
def test_finds_the_primes(n):
    assert primes(n) == [x for x in range(n + 1) if is_prime(x)]
