from hypothesis import given
from hypothesis import strategies as st
from largest import largest


@given(st.lists(st.integers(), min_size=1, max_size=8) | st.lists(st.integers(), min_size=9, max_size=12))
def test_is_the_largest(items):
    assert largest(items.copy()) == sorted(items)[-1]
