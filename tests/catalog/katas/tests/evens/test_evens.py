from collections.abc import Iterator
from itertools import count, islice

from evens import evens
from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers(0, 9), max_size=6) | st.lists(st.integers(0, 9), min_size=20, max_size=24))
def test_yields_the_even_items(items):
    assert list(evens(iter(items))) == [item for item in items if item % 2 == 0]


def test_reads_an_endless_stream():
    stream: Iterator[int] = count()
    assert list(islice(evens(stream), 3)) == [0, 2, 4]
