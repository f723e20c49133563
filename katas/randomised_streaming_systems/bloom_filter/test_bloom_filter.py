from math import exp, sqrt
from random import Random

import pytest
from bloom_filter import BloomFilter
from hypothesis import given
from hypothesis import strategies as st

sizes = st.integers(1, 40).flatmap(lambda bits: st.tuples(st.just(bits), st.integers(1, min(bits, 5))))
items = st.lists(st.text(max_size=4), max_size=12)
alphabets = "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя"


def words(count, rng):
    return ["".join(rng.choices(rng.choice(alphabets), k=8)) for _ in range(count)]


def filled(bits, hashes, items):
    f = BloomFilter(bits, hashes)
    for item in items:
        f.add(item)
    return f


@given(sizes, items)
def test_finds_an_item_exactly_if_all_its_bits_are_set(size, items):
    filled(*size, items)  # another filter, of which this one knows nothing
    f = BloomFilter(*size)
    assert f.bit_count() == 0
    for item in items:
        there, before = item in f, f.bit_count()
        f.add(item)
        assert f.bit_count() - before in ([0] if there else range(1, size[1] + 1))
    assert [item for item in items if item not in f] == [], "forgotten"


@pytest.mark.parametrize("bits", range(1, 21))
def test_uses_every_bit(bits):
    f = filled(bits, 1, words(500, Random(bits)))  # one is missed by chance in 10^9 runs
    assert f.bit_count() == bits, f"500 words set {f.bit_count()} of {bits} bits"
    assert "another" in f


@pytest.mark.parametrize("m", [4001, 1_000_003])
def test_spreads_as_if_at_random(m):
    n, k, strangers = 500, 4, 3000
    added_and_strange = words(n + strangers, Random(m))
    f = filled(m, k, added_and_strange[:n])
    assert all(word in f for word in added_and_strange[:n:5]), "forgotten"
    load = k * n / m
    likely, deviation = m * (1 - exp(-load)), sqrt(m * (exp(-load) - (1 + load) * exp(-2 * load)))
    # Good hash functions stay within 3 deviations, and find 0.7 to 1.4 times what is likely; Python's of tuples, 2.5.
    assert abs(f.bit_count() - likely) < 10 * deviation, f"{f.bit_count()} bits are set, should be about {likely:.0f}"
    found, likely = sum(word in f for word in added_and_strange[n:]), strangers * (1 - exp(-load)) ** k
    assert likely / 4 - 3 < found < likely * 4 + 3, f"{found} strangers are found, should be about {likely:.0f}"
