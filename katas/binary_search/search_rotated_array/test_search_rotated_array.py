from hypothesis import given
from hypothesis import strategies as st
from search_rotated_array import search_rotated

from kata_runner.testing import Reads, every

# Next to each other, with gaps, negative, and far apart. The length is drawn first, so that all are met alike.
values = st.integers(-9, 9) | st.integers()
ascending = st.integers(1, 9).flatmap(lambda n: st.lists(values, min_size=n, max_size=n, unique=True)).map(sorted)


def rotations(a):
    return [a[k:] + a[:k] for k in range(len(a))]


@every(ordered=([*range(0, 2 * n, 2)] for n in range(1, 7)))
@given(ascending)
def test_finds_every_number_in_every_rotation(ordered):
    for a in rotations(ordered):
        for i, x in enumerate(a):
            assert search_rotated(a.copy(), x) == i


@every(ordered=([*range(0, 2 * n, 2)] for n in range(1, 7)))
@given(ascending)
def test_says_when_the_number_is_not_there(ordered):
    for a in rotations(ordered):
        for x in {y + offset for y in a for offset in (-1, 1)} - {*a}:
            assert search_rotated(a.copy(), x) == -1


@given(st.integers(0, 999), st.integers(0, 999), st.booleans())
def test_finds_a_number_in_a_long_list_with_few_reads(seam, i, there):
    a = Reads([*range(2 * seam, 2000, 2), *range(0, 2 * seam, 2)])
    x = (2 * (i + seam)) % 2000
    assert search_rotated(a, x if there else x + 1) == (i if there else -1)
    assert a.reads <= 200, f"read {a.reads} elements of 1000"
