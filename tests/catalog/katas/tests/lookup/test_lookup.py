from hypothesis import given
from hypothesis import strategies as st
from lookup import lookup

from kata_runner.testing import Reads


class Guarded(Reads):
    """Knows more than an attempt may know, and says so when it is read too often."""

    def __init__(self, values, answer):
        super().__init__(values)
        self.answer = answer

    def __getitem__(self, index):
        assert self.reads < 12, f"12 are enough: {self.answer}"
        return super().__getitem__(index)


@given(st.lists(st.integers(-9, 9), unique=True, max_size=6).map(sorted), st.integers(-9, 9))
def test_finds_it(items, target):
    at = lookup(items, target)
    assert items[at] == target if target in items else at == -1


@given(st.integers(0, 999))
def test_looks_at_few(answer):
    items = range(0, 2000, 2)
    at = lookup(Guarded(items, answer), items[answer])
    assert items[at] == items[answer]
