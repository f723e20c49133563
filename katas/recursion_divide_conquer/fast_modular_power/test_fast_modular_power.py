from fast_modular_power import power_mod
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import every

# Bases of both signs, below and beyond the modulus; moduli that are 1, prime, or powers of two, and one beyond 64 bits.
bases = st.integers(-12, 12) | st.integers(-(2**70), 2**70)
moduli = st.sampled_from([1, 1, 2, 7, 8, 10, 97]) | st.sampled_from([2**31 - 1, 2**89 - 1])


@every(base=[0, 1, 2, 3, -1, -2], exp=range(9), mod=[1, 2, 7, 8])
@example(base=5, exp=0, mod=1)
@example(base=0, exp=0, mod=7)
@given(base=bases, exp=st.integers(0, 3) | st.integers(0, 200), mod=moduli)
def test_is_the_remainder_of_the_power(base, exp, mod):
    assert power_mod(base, exp, mod) == base**exp % mod
