from hypothesis import given
from hypothesis import strategies as st
from majority_element import majority

items = st.integers(-1, 2)


@st.composite
def close_votes(draw):
    """One item about half of the time, in any order: one vote decides."""
    others = draw(st.lists(items, max_size=6))
    votes = max(0, len(others) + draw(st.integers(-1, 2)))
    return draw(st.permutations(others + [draw(items)] * votes))


lists = close_votes() | st.lists(items, max_size=4)


@given(lists)
def test_gives_the_item_that_is_more_than_half_of_the_list(a):
    expected = next((x for x in a if 2 * a.count(x) > len(a)), None)
    assert majority(a.copy()) == expected
