"""The model answers of the track against libraries that know better."""

from __future__ import annotations

import math
import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.sets(st.integers(-(2**62), 2**62), min_size=1), st.randoms(use_true_random=False))
def test_single_number(values: set[int], rng: random.Random) -> None:
    lonely, *others = values
    a = [lonely, *others, *others]
    rng.shuffle(a)
    assert reference("single_number")["single"](a) == lonely == np.bitwise_xor.reduce(a)


@given(st.integers(0, 3000))
def test_counting_bits(n: int) -> None:
    assert reference("counting_bits")["popcounts"](n) == [i.bit_count() for i in range(n + 1)]


@given(st.integers(-(2**31), 2**31 - 1), st.integers(-(2**31), 2**31 - 1))
def test_twos_complement_add(a: int, b: int) -> None:
    (expected,) = (np.array([a], dtype=np.int32) + np.array([b], dtype=np.int32)).tolist()  # arrays wrap silently
    assert reference("twos_complement_add")["add32"](a, b) == expected


@given(st.integers(-(2**70), 2**70) | st.integers(-50, 50), st.integers(1, 2**70) | st.integers(1, 50))
def test_extended_gcd_inverse(a: int, m: int) -> None:
    expected = pow(a, -1, m) if math.gcd(a, m) == 1 else None
    assert reference("extended_gcd_inverse")["mod_inverse"](a, m) == expected


def test_sieve_of_eratosthenes() -> None:
    primes = reference("sieve_of_eratosthenes")["primes"]
    # How many there are below the powers of ten is well known (OEIS A006880).
    assert [len(primes(10**k)) for k in range(1, 6)] == [4, 25, 168, 1229, 9592]
